/** Tables that hold nothing of a person, and why. A table that is neither here nor found from `users` fails a test (priv/P5). */
export const notPersonal: Readonly<Record<string, string>> = {
  applications: 'what is installed',
  bots: 'what is installed',
  law_articles: 'public texts of laws',
  laws: 'public texts of laws',
  help_line_changes: 'public telephones, and who of the house changed them',
  organisations: 'of the organisation',
  organisation_invitations: 'of the organisation; erased with the account that its address belongs to',
  oidc_clients: 'sites that may ask for accounts',
  push_keys: 'the key of the installation towards services of browsers',
  safety_tallies: 'counts of a day, of nobody',
  signing_keys: 'keys of the installation',
  system_config: 'settings of the installation',
  system_config_versions: 'settings of the installation',
  tombstones: 'who was forgotten: an id and counts',
};

/** Tables of people that point at them by no foreign key: the column that says whose a row is. */
export const looselyOwned: Readonly<Record<string, string>> = {
  audit_events: 'subject_id',
  files: 'user_id',
  mails: 'user_id',
  person_keys: 'user_id',
  user_metrics: 'user_id',
};

/** Tables of people that no copy holds, and why: whoever finds the copy must not be able to act with it, or be hurt by it. */
export const notTold: Readonly<Record<string, string>> = {
  chat_corrections: 'gone within a day; a copy would keep it for longer',
  chat_import_pieces: 'what somebody else wrote too, gone within a day; a copy would keep it for longer',
  chat_imports: 'what is said of what somebody else wrote, gone within a day; a copy would keep it for longer',
  chat_summaries: 'gone within a day; a copy would keep it for longer',
  held_sentences: 'words that were held back because they may hurt whoever reads them',
  message_stems: 'made from the messages, which are in the copy',
  oidc_records: 'tokens of other sites, which open accounts',
  one_time_tokens: 'links that open accounts',
  person_keys: 'the key itself',
  recovery_codes: 'digests of codes that open the account',
  spent_tokens: 'digests of tokens that were left behind',
  totp_secrets: 'the secret of a code app',
};

/** Columns that no copy holds: digests and secrets, or what only the running program needs. */
export const notToldColumns: Readonly<Record<string, readonly string[]>> = {
  accounts: ['password_hash', 'subject_index'],
  api_tokens: ['token_hash'],
  audit_events: ['seq', 'previous_hash', 'hash'],
  care_grants: ['invited_email_index', 'token_hash'],
  consents: ['seq'],
  generations: ['node_id', 'lease_until'],
  mails: ['content'],
  messages: ['is_stemmed'],
  notices: ['key_index'],
  passkeys: ['credential_id', 'public_key', 'counter'],
  push_subscriptions: ['endpoint', 'keys', 'endpoint_index'],
  sessions: ['token_hash', 'user_agent_hash'],
  sign_entries: ['gloss_key', 'search_keys'],
  sign_shares: ['token_hash'],
  users: ['email_index'],
};

/** Rows that somebody else keeps and that are told to another person too: by which column, and whose key opens them. */
export const alsoTold: Readonly<Record<string, { column: string; keptBy: string }>> = {
  appointments: { column: 'with_user_id', keptBy: 'user_id' },
};

/** Columns with the id of a person and no foreign key that says so. */
export const loosePeople: Readonly<Record<string, readonly string[]>> = {
  audit_events: ['actor_id', 'subject_id'],
  care_grants: ['revoked_by'],
  files: ['user_id'],
  legal_case_shares: ['revoked_by'],
  mails: ['user_id'],
  user_metrics: ['user_id'],
};

/** Rows that others count on are told by the name that every installation gives them. */
export const namedBy: Readonly<Record<string, string>> = { applications: 'slug', bots: 'slug' };

/**
 * What a person takes into another installation. The rest of their copy is for reading: accounts, permissions, levels, consents
 * and records of what was done are of the installation where they came to be, and a file that anybody can write gives nobody
 * rights. `json`: sealed columns whose text is JSON. `paths`: columns that lead to a page of this installation.
 */
export const carried: Readonly<Record<string, { json?: readonly string[]; paths?: readonly string[] }>> = {
  activity: {},
  conversations: { json: ['run'] },
  favourites: { paths: ['place'] },
  generations: {},
  handoffs: { json: ['offer', 'sent'], paths: ['href'] },
  legal_case_entries: { json: ['body'] },
  legal_cases: { json: ['details'] },
  legal_conflict_names: { json: ['body'] },
  legal_document_versions: { json: ['content'] },
  legal_documents: { json: ['answers'] },
  legal_own_texts: {},
  messages: { json: ['metadata'] },
  neurodivergent_profiles: {
    json: [
      'condition_type',
      'communication_preferences',
      'sensory_preferences',
      'learning_style',
      'accessibility_settings',
      'app_overrides',
      'today',
    ],
  },
  notes: {},
  practice_attempts: { json: ['content'] },
  personal_signs: { json: ['content', 'takes'] },
  practice_templates: {},
  profile_versions: { json: ['snapshot'] },
  safety_plans: { json: ['content'] },
  sign_phrases: { json: ['content'] },
  sign_choices: { json: ['content'] },
  sign_words: {},
  training_sessions: {},
  trusted_contacts: { json: ['contact'] },
};
