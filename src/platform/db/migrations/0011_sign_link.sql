CREATE TABLE "calibrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"kind" varchar(20) NOT NULL,
	"state" varchar(20) NOT NULL,
	"licence" varchar(20),
	"consented_at" timestamp with time zone,
	"content" text NOT NULL,
	"reviewer_id" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contributions_kind_check" CHECK ("contributions"."kind" in ('entry', 'correction', 'report')),
	CONSTRAINT "contributions_state_check" CHECK ("contributions"."state" in ('draft', 'submitted', 'in-review', 'reviewed', 'sent-back'))
);
--> statement-breakpoint
CREATE TABLE "sign_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"language" varchar(10) NOT NULL,
	"gloss" varchar(100) NOT NULL,
	"gloss_key" varchar(120) NOT NULL,
	"search_keys" text[] NOT NULL,
	"region" varchar(80) DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"fsw" text DEFAULT '' NOT NULL,
	"handshape" varchar(30),
	"place" varchar(20),
	"movement" varchar(20),
	"hands" integer,
	"source" varchar(600) DEFAULT '' NOT NULL,
	"import_id" uuid,
	"is_published" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_entries_language_check" CHECK ("sign_entries"."language" in ('lsm', 'lse')),
	CONSTRAINT "sign_entries_hands_check" CHECK ("sign_entries"."hands" in (1, 2))
);
--> statement-breakpoint
CREATE TABLE "sign_media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"kind" varchar(20) NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_media_entry_id_kind_unique" UNIQUE("entry_id","kind"),
	CONSTRAINT "sign_media_kind_check" CHECK ("sign_media"."kind" in ('pose'))
);
--> statement-breakpoint
CREATE TABLE "sign_reviewers" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"status" varchar(20) NOT NULL,
	"content" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_reviewers_status_check" CHECK ("sign_reviewers"."status" in ('asked', 'granted', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "sign_senses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"words" text[] NOT NULL,
	"definition_es" text DEFAULT '' NOT NULL,
	"definition_en" text DEFAULT '' NOT NULL,
	"examples" text[] NOT NULL,
	CONSTRAINT "sign_senses_entry_id_position_unique" UNIQUE("entry_id","position")
);
--> statement-breakpoint
CREATE TABLE "sign_glosses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_signs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"takes" text NOT NULL,
	"take_count" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_shares" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"token_hash" varchar(50) NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"last_opened_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_shares_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_phrases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"file_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" varchar(20) NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_attempts_kind_check" CHECK ("practice_attempts"."kind" in ('reading', 'making'))
);
--> statement-breakpoint
CREATE TABLE "sign_choices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_choices_user_id_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "sign_words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calibrations" ADD CONSTRAINT "calibrations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_entry_id_sign_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."sign_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_entries" ADD CONSTRAINT "sign_entries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_media" ADD CONSTRAINT "sign_media_entry_id_sign_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."sign_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_reviewers" ADD CONSTRAINT "sign_reviewers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_reviewers" ADD CONSTRAINT "sign_reviewers_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_senses" ADD CONSTRAINT "sign_senses_entry_id_sign_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."sign_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_glosses" ADD CONSTRAINT "sign_glosses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_signs" ADD CONSTRAINT "personal_signs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_shares" ADD CONSTRAINT "sign_shares_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_phrases" ADD CONSTRAINT "sign_phrases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_attempts" ADD CONSTRAINT "practice_attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_choices" ADD CONSTRAINT "sign_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_words" ADD CONSTRAINT "sign_words_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_calibrations_user_id" ON "calibrations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_contributions_user_id" ON "contributions" USING btree ("user_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "idx_contributions_state" ON "contributions" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "contributions_of_entry_unique" ON "contributions" USING btree ("entry_id") WHERE "contributions"."kind" = 'entry';--> statement-breakpoint
CREATE INDEX "idx_contributions_entry_id" ON "contributions" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "idx_sign_entries_language_gloss_key" ON "sign_entries" USING btree ("language","is_published","gloss_key","id");--> statement-breakpoint
CREATE INDEX "idx_sign_entries_user_id" ON "sign_entries" USING btree ("user_id","language","gloss_key","id");--> statement-breakpoint
CREATE INDEX "idx_sign_entries_search_keys" ON "sign_entries" USING gin ("search_keys") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "idx_sign_entries_import_id" ON "sign_entries" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "idx_sign_reviewers_status" ON "sign_reviewers" USING btree ("status","updated_at","user_id");--> statement-breakpoint
CREATE INDEX "idx_sign_glosses_user_id" ON "sign_glosses" USING btree ("user_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "idx_personal_signs_user_id" ON "personal_signs" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idx_sign_shares_user_id" ON "sign_shares" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_sign_phrases_user_id" ON "sign_phrases" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idx_practice_attempts_user_id" ON "practice_attempts" USING btree ("user_id","kind","created_at");--> statement-breakpoint
CREATE INDEX "idx_sign_words_user_id" ON "sign_words" USING btree ("user_id","created_at");