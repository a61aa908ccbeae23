import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const page = readFileSync(`${docs}spec-map.md`, 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| specification'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', here = '', remark = '']) => ({ name, here, remark }));

/** What nobody may forget: every table, index, variable, container, class and address of the specification. */
const names = `
  mentalia-app nginx postgres redis celery prometheus grafana sql/init.sql
  FLASK_ENV DATABASE_URL DB_PASSWORD REDIS_URL JWT_SECRET OPENAI_KEY ANTHROPIC_KEY GRAFANA_PASSWORD
  users neurodivergent_profiles applications user_app_access bots conversations messages multimodal_analyses training_sessions
  legal_cases user_metrics system_config uuid-ossp pgcrypto
  idx_users_email idx_conversations_user_id idx_messages_conversation_id idx_user_app_access_user_id idx_multimodal_analyses_user_id
  idx_training_sessions_user_id idx_legal_cases_user_id idx_user_metrics_user_app
  create_app core/auth.py core/multimodal.py core/ai_models.py core/utils.py bots/botmaker.py bots/blu_psicologa.py bots/gerencia_ia.py Suna.so
  /universe /chat /hiperfoco /sign-link /comunicacion-social /spoiler-alert /despacho-legal
  /chat/blu-psicologa /chat/gerencia-ia /universe/perfil-nd /api/user/avatar /api/user/profile /api/health
  MentaliaNavigator detectCurrentApp createUnifiedHeader createAppSidebar loadUserProfile updateUIForUser setupCrossAppCommunication navigateToApp
  applyNeurodivergentAdaptations showProfessionalTools mentalia-cross-app
  MentaliaMonitor track_request get_system_metrics record_metric get_app_performance_report psutil GPUtil
  JWT_SECRET_KEY JWT_ACCESS_TOKEN_EXPIRES JWT_REFRESH_TOKEN_EXPIRES OPENAI_API_KEY ANTHROPIC_API_KEY SECRET_KEY BCRYPT_LOG_ROUNDS
  RATELIMIT_STORAGE_URL RATELIMIT_DEFAULT CORS_ORIGINS MAX_CONTENT_LENGTH UPLOAD_FOLDER SSL_REQUIRE SSL_REDIRECT
  ProductionConfig DevelopmentConfig TestingConfig WTF_CSRF_ENABLED AOF deploy.sh pg_dump
  ConsolidationKPIs infrastructure_efficiency user_experience_metrics business_impact
`;

describe('The map of the specification', () => {
  it('says where each name is, or that it is not built yet', () => {
    expect(rows.filter(({ here }) => !/^not yet$|\]\(\S+\)/.test(here))).toEqual([]);
  });

  it('leads to files that exist', () => {
    const paths = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, path = '']) => path);

    expect(paths.filter((path) => !existsSync(docs + path))).toEqual([]);
  });

  it('labels each path with the path itself', () => {
    const links = [...page.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)];

    expect(links.filter(([, label, path]) => label !== path).map(([link]) => link)).toEqual([]);
  });

  it('forgets no name', () => {
    const mapped = rows.map(({ name }) => name).join(' ');

    expect(
      names
        .trim()
        .split(/\s+/)
        .filter((name) => !mapped.includes(name)),
    ).toEqual([]);
  });
});
