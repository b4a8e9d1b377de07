-- CreateTable
CREATE TABLE "conversations" (
    "no" SERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "token_hash" BYTEA,
    "version" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "addresses" (
    "hash" BYTEA NOT NULL,
    "channel" TEXT NOT NULL,
    "conversation" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "blocked" BOOLEAN NOT NULL DEFAULT false,
    "claimed_until" TIMESTAMPTZ(3),
    "claimed_to" INTEGER,

    CONSTRAINT "addresses_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "turns" (
    "conversation" INTEGER NOT NULL,
    "input" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "parts_sent" SMALLINT NOT NULL DEFAULT 0,
    "unsent" BOOLEAN NOT NULL,

    CONSTRAINT "turns_pkey" PRIMARY KEY ("conversation","input")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" TEXT NOT NULL,
    "conversation" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referrals" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "conversation" INTEGER,
    "programme" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "order_points" INTEGER NOT NULL,
    "due_day" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "cohort" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "flow_revision" TEXT NOT NULL,
    "rule_set_version" TEXT NOT NULL,
    "interpreter" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "assigned_to" TEXT,
    "sealed_identity" BYTEA,
    "sealed_content" BYTEA,

    CONSTRAINT "referrals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_events" (
    "id" TEXT NOT NULL,
    "no" SERIAL NOT NULL,
    "referral" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "what" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "sealed_reason" BYTEA,

    CONSTRAINT "referral_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" TEXT NOT NULL,
    "referral" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failed_code" TEXT,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alerts" (
    "id" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_by" TEXT,
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure_receipts" (
    "id" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,
    "kept" TEXT[],

    CONSTRAINT "erasure_receipts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_profiles" (
    "user" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "telegram_hash" BYTEA,
    "sealed_telegram" BYTEA,

    CONSTRAINT "staff_profiles_pkey" PRIMARY KEY ("user")
);

-- CreateTable
CREATE TABLE "staff_roles" (
    "user" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "partner" TEXT NOT NULL,

    CONSTRAINT "staff_roles_pkey" PRIMARY KEY ("user","role","programme","partner")
);

-- CreateTable
CREATE TABLE "invitations" (
    "code_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "sealed_email" BYTEA,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "no" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "who" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "allowed" BOOLEAN NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "updates" (
    "no" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sealed" BYTEA,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "updates_pkey" PRIMARY KEY ("channel","id")
);

-- CreateTable
CREATE TABLE "secrets" (
    "name" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "secrets_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "memories" (
    "key_hash" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "memories_pkey" PRIMARY KEY ("key_hash")
);

-- CreateTable
CREATE TABLE "auth_users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "two_factor_enabled" BOOLEAN DEFAULT false,

    CONSTRAINT "auth_users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_sessions" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "auth_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_two_factors" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "auth_two_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_rate_limits" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "auth_rate_limits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "conversations_id_key" ON "conversations"("id");

-- CreateIndex
CREATE UNIQUE INDEX "conversations_token_hash_key" ON "conversations"("token_hash");

-- CreateIndex
CREATE INDEX "conversations_expires_at_idx" ON "conversations" USING BRIN ("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "addresses_conversation_key" ON "addresses"("conversation");

-- CreateIndex
CREATE INDEX "consents_conversation_idx" ON "consents"("conversation");

-- CreateIndex
CREATE UNIQUE INDEX "referrals_reference_key" ON "referrals"("reference");

-- CreateIndex
CREATE INDEX "referrals_programme_partner_state_level_due_day_idx" ON "referrals"("programme", "partner", "state", "level", "due_day");

-- CreateIndex
CREATE INDEX "referrals_conversation_idx" ON "referrals"("conversation");

-- CreateIndex
CREATE INDEX "referral_events_referral_no_idx" ON "referral_events"("referral", "no");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_referral_kind_destination_key" ON "deliveries"("referral", "kind", "destination");

-- CreateIndex
CREATE INDEX "alerts_programme_raised_at_idx" ON "alerts"("programme", "raised_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_profiles_telegram_hash_key" ON "staff_profiles"("telegram_hash");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE UNIQUE INDEX "auth_users_email_key" ON "auth_users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_sessions_token_key" ON "auth_sessions"("token");

-- CreateIndex
CREATE INDEX "auth_sessions_user_id_idx" ON "auth_sessions"("user_id");

-- CreateIndex
CREATE INDEX "auth_accounts_user_id_idx" ON "auth_accounts"("user_id");

-- CreateIndex
CREATE INDEX "auth_verifications_identifier_idx" ON "auth_verifications"("identifier");

-- CreateIndex
CREATE INDEX "auth_two_factors_secret_idx" ON "auth_two_factors"("secret");

-- CreateIndex
CREATE INDEX "auth_two_factors_user_id_idx" ON "auth_two_factors"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_rate_limits_key_key" ON "auth_rate_limits"("key");

-- AddForeignKey
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_conversation_fkey" FOREIGN KEY ("conversation") REFERENCES "conversations"("no") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_conversation_fkey" FOREIGN KEY ("conversation") REFERENCES "conversations"("no") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_conversation_fkey" FOREIGN KEY ("conversation") REFERENCES "conversations"("no") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_referral_fkey" FOREIGN KEY ("referral") REFERENCES "referrals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_referral_fkey" FOREIGN KEY ("referral") REFERENCES "referrals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_profiles" ADD CONSTRAINT "staff_profiles_user_fkey" FOREIGN KEY ("user") REFERENCES "auth_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_user_fkey" FOREIGN KEY ("user") REFERENCES "auth_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_accounts" ADD CONSTRAINT "auth_accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_two_factors" ADD CONSTRAINT "auth_two_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the schema language cannot say follows. A change here needs a migration of its own.

-- Turns still to be sent are few; this index holds only them.
CREATE INDEX "turns_unsent" ON "turns"("conversation") WHERE "unsent";

-- Turns go with their conversation. A foreign key would check every insert, and no turn is written without the row.
CREATE FUNCTION waymark_drop_turns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "turns" WHERE "conversation" = OLD."no";
  RETURN OLD;
END $$;

CREATE TRIGGER conversations_drop_turns BEFORE DELETE ON "conversations"
  FOR EACH ROW EXECUTE FUNCTION waymark_drop_turns();

-- A turn rewrites its conversation's row: room on the page keeps that update off the indexes.
ALTER TABLE "conversations" SET (fillfactor = 80);

-- Ciphertext does not compress; do not try.
ALTER TABLE "conversations" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "turns" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "referrals" ALTER COLUMN "sealed_identity" SET STORAGE EXTERNAL;
ALTER TABLE "referrals" ALTER COLUMN "sealed_content" SET STORAGE EXTERNAL;
ALTER TABLE "updates" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;

-- The audit log is append-only. An entry can go when it is 24 months old, and not before.
CREATE FUNCTION waymark_audit_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '24 months' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'audit entries are append-only';
END $$;

CREATE TRIGGER audit_entries_guard BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION waymark_audit_guard();
CREATE TRIGGER audit_entries_guard_all BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION waymark_audit_guard();

CREATE FUNCTION waymark_forget_audit() RETURNS integer LANGUAGE sql AS $$
  WITH gone AS (DELETE FROM "audit_entries" WHERE at < now() - interval '24 months' RETURNING 1)
  SELECT count(*)::integer FROM gone
$$;
