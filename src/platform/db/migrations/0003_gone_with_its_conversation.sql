ALTER TABLE "handoffs" ADD COLUMN "source_conversation_id" uuid;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_source_conversation_id_conversations_id_fk" FOREIGN KEY ("source_conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_activity_subject_id" ON "activity" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "idx_handoffs_source_conversation_id" ON "handoffs" USING btree ("source_conversation_id");