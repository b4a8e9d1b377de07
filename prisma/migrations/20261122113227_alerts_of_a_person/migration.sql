-- DropIndex
DROP INDEX "alerts_programme_raised_at_idx";

-- AlterTable
ALTER TABLE "alerts" ADD COLUMN     "latest_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "times" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "alerts_conversation_idx" ON "alerts"("conversation");

UPDATE "alerts" SET "latest_at" = "raised_at";

-- Those that wait are few among those that were ever raised.
CREATE INDEX "alerts_waiting" ON "alerts"("conversation") WHERE "acknowledged_by" IS NULL;
