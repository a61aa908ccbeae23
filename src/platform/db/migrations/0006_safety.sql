CREATE TABLE "held_sentences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"conversation_id" uuid,
	"bot_slug" varchar(100) NOT NULL,
	"model_id" varchar(200),
	"fault" varchar(30) NOT NULL,
	"sentence" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "help_line_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" char(2) NOT NULL,
	"line_key" varchar(80) NOT NULL,
	"line" jsonb NOT NULL,
	"is_shown" boolean DEFAULT true NOT NULL,
	"changed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"kind" varchar(30) NOT NULL,
	"words" text NOT NULL,
	"message_id" uuid,
	"status" varchar(20) DEFAULT 'open' NOT NULL,
	"answer" text,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "incident_reports_kind_check" CHECK ("incident_reports"."kind" in ('missed-danger', 'false-alarm', 'harmful-reply', 'wrong-line', 'other')),
	CONSTRAINT "incident_reports_status_check" CHECK ("incident_reports"."status" in ('open', 'reviewed', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "safety_episode_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"step" varchar(30) NOT NULL,
	"details" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safety_episodes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"conversation_id" uuid,
	"state" varchar(20) DEFAULT 'detected' NOT NULL,
	"about" text NOT NULL,
	"misunderstood_times" integer DEFAULT 0 NOT NULL,
	"follow_up_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safety_episodes_state_check" CHECK ("safety_episodes"."state" in ('detected', 'acknowledged', 'resources-shown', 'chosen', 'follow-up', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "safety_plans" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"content" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safety_tallies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"day" date NOT NULL,
	"level" varchar(20) NOT NULL,
	"kind" varchar(30) NOT NULL,
	"country" char(2) NOT NULL,
	"event" varchar(30) NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	"seconds" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trusted_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"contact" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "held_sentences" ADD CONSTRAINT "held_sentences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_line_changes" ADD CONSTRAINT "help_line_changes_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_reports" ADD CONSTRAINT "incident_reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_reports" ADD CONSTRAINT "incident_reports_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_episode_steps" ADD CONSTRAINT "safety_episode_steps_episode_id_safety_episodes_id_fk" FOREIGN KEY ("episode_id") REFERENCES "public"."safety_episodes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_episodes" ADD CONSTRAINT "safety_episodes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_plans" ADD CONSTRAINT "safety_plans_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trusted_contacts" ADD CONSTRAINT "trusted_contacts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_held_sentences_user_id" ON "held_sentences" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_held_sentences_created_at" ON "held_sentences" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "idx_help_line_changes_country" ON "help_line_changes" USING btree ("country","line_key","created_at");--> statement-breakpoint
CREATE INDEX "idx_incident_reports_status" ON "incident_reports" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "idx_incident_reports_user_id" ON "incident_reports" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_safety_episode_steps_episode_id" ON "safety_episode_steps" USING btree ("episode_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_safety_episodes_user_id" ON "safety_episodes" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_safety_episodes_follow_up_at" ON "safety_episodes" USING btree ("follow_up_at");--> statement-breakpoint
CREATE UNIQUE INDEX "safety_episodes_open_unique" ON "safety_episodes" USING btree ("user_id") WHERE "safety_episodes"."closed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "safety_tallies_unique" ON "safety_tallies" USING btree ("day","level","kind","country","event");--> statement-breakpoint
CREATE INDEX "idx_trusted_contacts_user_id" ON "trusted_contacts" USING btree ("user_id","position");