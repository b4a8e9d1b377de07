-- AlterTable
ALTER TABLE "auth_sessions" ADD COLUMN     "signed_in_by" TEXT;

-- AlterTable
ALTER TABLE "auth_two_factors" ADD COLUMN     "last_step" INTEGER;

-- A cohort says something about health. Each referral's sealed content holds it too, so that nothing is lost.
-- AlterTable
ALTER TABLE "referrals" DROP COLUMN "cohort",
ADD COLUMN     "sealed_cohort" BYTEA;

-- Referrals that were emptied before keep what is counted, as those that are emptied now.
UPDATE "referrals"
   SET "interpreter" = false, "order_points" = 0, "due_day" = date_trunc('month', "due_day")::date,
       "submitted_at" = date_trunc('month', "submitted_at", 'UTC')
 WHERE "sealed_identity" IS NULL AND "sealed_content" IS NULL;
UPDATE "referral_events" SET "at" = date_trunc('month', "at", 'UTC')
 WHERE "what" <> 'erased' AND "referral" IN
   (SELECT "id" FROM "referrals" WHERE "sealed_identity" IS NULL AND "sealed_content" IS NULL);
