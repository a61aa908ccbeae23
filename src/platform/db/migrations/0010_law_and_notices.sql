CREATE TABLE "legal_case_shares" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	"grantee_id" uuid NOT NULL,
	"scopes" jsonb NOT NULL,
	"question" text NOT NULL,
	"state" varchar(20) DEFAULT 'asked' NOT NULL,
	"answered_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_case_shares_state_check" CHECK ("legal_case_shares"."state" in ('asked', 'accepted', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "legal_conflict_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"share_id" uuid,
	"found" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_conflict_names" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_desk_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"desk_id" uuid NOT NULL,
	"kind" varchar(10) NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_desk_entries_kind_check" CHECK ("legal_desk_entries"."kind" in ('note', 'hours'))
);
--> statement-breakpoint
CREATE TABLE "legal_desks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"share_id" uuid,
	"label" text NOT NULL,
	"status" varchar(20) DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_desks_share_id_unique" UNIQUE("share_id"),
	CONSTRAINT "legal_desks_status_check" CHECK ("legal_desks"."status" in ('open', 'waiting', 'done'))
);
--> statement-breakpoint
CREATE TABLE "legal_own_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_share_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"share_id" uuid NOT NULL,
	"author_id" uuid,
	"content" text NOT NULL,
	"read_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"share_id" uuid NOT NULL,
	"sender_id" uuid,
	"signer_id" uuid,
	"document_id" uuid,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	"state" varchar(20) DEFAULT 'sent' NOT NULL,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_signatures_state_check" CHECK ("legal_signatures"."state" in ('sent', 'signed', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "law_articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"law_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"number" varchar(120) NOT NULL,
	"kind" varchar(20) NOT NULL,
	"heading" text NOT NULL,
	"path" jsonb NOT NULL,
	"content" text NOT NULL,
	"standing" varchar(20) NOT NULL,
	"version_date" varchar(10),
	"source_url" text NOT NULL,
	"hash" varchar(64) NOT NULL,
	CONSTRAINT "law_articles_law_id_position_unique" UNIQUE("law_id","position"),
	CONSTRAINT "law_articles_law_id_number_unique" UNIQUE("law_id","number"),
	CONSTRAINT "law_articles_kind_check" CHECK ("law_articles"."kind" in ('article', 'provision')),
	CONSTRAINT "law_articles_standing_check" CHECK ("law_articles"."standing" in ('in-force', 'repealed', 'future'))
);
--> statement-breakpoint
CREATE TABLE "laws" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"jurisdiction" varchar(10) NOT NULL,
	"key" varchar(40) NOT NULL,
	"identifier" varchar(100) NOT NULL,
	"title" text NOT NULL,
	"version_date" varchar(10),
	"published_at" varchar(10),
	"standing" varchar(20) NOT NULL,
	"source_url" text NOT NULL,
	"hash" varchar(64) NOT NULL,
	"articles" integer NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "laws_standing_check" CHECK ("laws"."standing" in ('in-force', 'repealed', 'future'))
);
--> statement-breakpoint
CREATE TABLE "legal_case_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" varchar(20) NOT NULL,
	"body" text NOT NULL,
	"file_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_case_entries_kind_check" CHECK ("legal_case_entries"."kind" in ('fact', 'party', 'evidence', 'issue', 'citation', 'deadline', 'letter', 'note', 'answer'))
);
--> statement-breakpoint
CREATE TABLE "legal_document_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"hash" varchar(64) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legal_document_versions_document_id_number_unique" UNIQUE("document_id","number")
);
--> statement-breakpoint
CREATE TABLE "legal_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"case_id" uuid,
	"template" text NOT NULL,
	"title" text NOT NULL,
	"answers" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"choices" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"digest_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_settings_user_id_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" varchar(60) NOT NULL,
	"key_index" text NOT NULL,
	"body" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"is_listed" boolean DEFAULT true NOT NULL,
	"read_at" timestamp with time zone,
	"dismissed_at" timestamp with time zone,
	"mail_state" varchar(10) DEFAULT 'none' NOT NULL,
	"pushed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_user_id_key_index_unique" UNIQUE("user_id","key_index"),
	CONSTRAINT "notices_mail_state_check" CHECK ("notices"."mail_state" in ('none', 'waiting', 'digest', 'sent'))
);
--> statement-breakpoint
CREATE TABLE "push_keys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"keys" text NOT NULL,
	"endpoint_index" text NOT NULL,
	"last_ok_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_subscriptions_endpoint_index_unique" UNIQUE("endpoint_index")
);
--> statement-breakpoint
ALTER TABLE "legal_cases" ALTER COLUMN "assigned_ia" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "legal_cases" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "legal_cases" ADD COLUMN "details" text;--> statement-breakpoint
ALTER TABLE "legal_cases" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "legal_cases" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "legal_case_shares" ADD CONSTRAINT "legal_case_shares_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_case_shares" ADD CONSTRAINT "legal_case_shares_case_id_legal_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."legal_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_case_shares" ADD CONSTRAINT "legal_case_shares_grant_id_care_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."care_grants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_case_shares" ADD CONSTRAINT "legal_case_shares_grantee_id_users_id_fk" FOREIGN KEY ("grantee_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_conflict_checks" ADD CONSTRAINT "legal_conflict_checks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_conflict_checks" ADD CONSTRAINT "legal_conflict_checks_share_id_legal_case_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."legal_case_shares"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_conflict_names" ADD CONSTRAINT "legal_conflict_names_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_desk_entries" ADD CONSTRAINT "legal_desk_entries_desk_id_legal_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."legal_desks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_desks" ADD CONSTRAINT "legal_desks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_desks" ADD CONSTRAINT "legal_desks_share_id_legal_case_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."legal_case_shares"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_own_texts" ADD CONSTRAINT "legal_own_texts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_share_messages" ADD CONSTRAINT "legal_share_messages_share_id_legal_case_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."legal_case_shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_share_messages" ADD CONSTRAINT "legal_share_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_signatures" ADD CONSTRAINT "legal_signatures_share_id_legal_case_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."legal_case_shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_signatures" ADD CONSTRAINT "legal_signatures_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_signatures" ADD CONSTRAINT "legal_signatures_signer_id_users_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_articles" ADD CONSTRAINT "law_articles_law_id_laws_id_fk" FOREIGN KEY ("law_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_case_entries" ADD CONSTRAINT "legal_case_entries_case_id_legal_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."legal_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_document_versions" ADD CONSTRAINT "legal_document_versions_document_id_legal_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_case_id_legal_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."legal_cases"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_legal_case_shares_case_id" ON "legal_case_shares" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_case_shares_grantee_id" ON "legal_case_shares" USING btree ("grantee_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_conflict_checks_share_id" ON "legal_conflict_checks" USING btree ("share_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_conflict_names_user_id" ON "legal_conflict_names" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_desk_entries_desk_id" ON "legal_desk_entries" USING btree ("desk_id","kind","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_desks_user_id" ON "legal_desks" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_own_texts_user_id" ON "legal_own_texts" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_share_messages_share_id" ON "legal_share_messages" USING btree ("share_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_signatures_share_id" ON "legal_signatures" USING btree ("share_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "laws_current_unique" ON "laws" USING btree ("jurisdiction","key") WHERE "laws"."is_current";--> statement-breakpoint
CREATE INDEX "idx_legal_case_entries_case_id" ON "legal_case_entries" USING btree ("case_id","kind","created_at");--> statement-breakpoint
CREATE INDEX "idx_legal_documents_user_id" ON "legal_documents" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_notice_settings_digest_at" ON "notice_settings" USING btree ("digest_at");--> statement-breakpoint
CREATE INDEX "idx_notices_due_at" ON "notices" USING btree ("due_at","id") WHERE "notices"."told_at" is null;--> statement-breakpoint
CREATE INDEX "idx_notices_user_id" ON "notices" USING btree ("user_id","told_at","id");--> statement-breakpoint
CREATE INDEX "idx_push_subscriptions_user_id" ON "push_subscriptions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_push_subscriptions_session_id" ON "push_subscriptions" USING btree ("session_id");