CREATE INDEX "idx_conversations_user_id_recent" ON "conversations" USING btree ("user_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "idx_generations_conversation_id_recent" ON "generations" USING btree ("conversation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idx_generations_message_id" ON "generations" USING btree ("message_id","created_at");