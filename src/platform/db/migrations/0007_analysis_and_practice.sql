CREATE TABLE "real_life_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"goal_id" uuid,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_cards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"card_key" varchar(100) NOT NULL,
	"memory" jsonb NOT NULL,
	"before" jsonb,
	"due_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_cards_user_id_card_key_unique" UNIQUE("user_id","card_key")
);
--> statement-breakpoint
CREATE TABLE "scenario_readers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scenario_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_readers_scenario_id_user_id_unique" UNIQUE("scenario_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "social_goals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"status" varchar(20) DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "social_goals_status_check" CHECK ("social_goals"."status" in ('active', 'reached', 'aside'))
);
--> statement-breakpoint
CREATE TABLE "social_scenarios" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"content" text NOT NULL,
	"status" varchar(20) DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "social_scenarios_status_check" CHECK ("social_scenarios"."status" in ('draft', 'ready'))
);
--> statement-breakpoint
CREATE TABLE "analysis_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"conversation_id" uuid,
	"status" varchar(20) DEFAULT 'queued' NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"analysis_id" uuid,
	"problem" varchar(100),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "analysis_runs_progress_check" CHECK ("analysis_runs"."progress" between 0 and 100),
	CONSTRAINT "analysis_runs_status_check" CHECK ("analysis_runs"."status" in ('queued', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" varchar(50) NOT NULL,
	"name" text NOT NULL,
	"content_type" varchar(100),
	"bytes" bigint NOT NULL,
	"status" varchar(20) DEFAULT 'receiving' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_bytes_check" CHECK ("files"."bytes" >= 0),
	CONSTRAINT "files_status_check" CHECK ("files"."status" in ('receiving', 'ready', 'quarantined'))
);
--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "status" varchar(20) DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "finished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "multimodal_analyses" ADD COLUMN "message_id" uuid;--> statement-breakpoint
ALTER TABLE "multimodal_analyses" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "multimodal_analyses" ADD COLUMN "corrected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "kind" varchar(20) DEFAULT 'work' NOT NULL;--> statement-breakpoint
ALTER TABLE "real_life_entries" ADD CONSTRAINT "real_life_entries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "real_life_entries" ADD CONSTRAINT "real_life_entries_goal_id_social_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."social_goals"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_cards" ADD CONSTRAINT "review_cards_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_readers" ADD CONSTRAINT "scenario_readers_scenario_id_social_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."social_scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_readers" ADD CONSTRAINT "scenario_readers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "social_goals" ADD CONSTRAINT "social_goals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "social_scenarios" ADD CONSTRAINT "social_scenarios_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_runs" ADD CONSTRAINT "analysis_runs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_runs" ADD CONSTRAINT "analysis_runs_analysis_id_multimodal_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."multimodal_analyses"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_real_life_entries_user_id" ON "real_life_entries" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_real_life_entries_goal_id" ON "real_life_entries" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "idx_review_cards_due_at" ON "review_cards" USING btree ("user_id","due_at");--> statement-breakpoint
CREATE INDEX "idx_scenario_readers_user_id" ON "scenario_readers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_social_goals_user_id" ON "social_goals" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_social_scenarios_user_id" ON "social_scenarios" USING btree ("user_id","updated_at");--> statement-breakpoint
CREATE INDEX "idx_analysis_runs_user_id" ON "analysis_runs" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_files_user_id" ON "files" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_files_expires_at" ON "files" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "idx_training_sessions_user_id_created_at" ON "training_sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_multimodal_analyses_message_id" ON "multimodal_analyses" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "idx_multimodal_analyses_user_id_created_at" ON "multimodal_analyses" USING btree ("user_id","created_at");--> statement-breakpoint
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_status_check" CHECK ("training_sessions"."status" in ('open', 'finished', 'left'));--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_kind_check" CHECK ("organisations"."kind" in ('work', 'education', 'care', 'community'));