-- CreateTable
CREATE TABLE "person_codes" (
    "code_hash" BYTEA NOT NULL,
    "referral" TEXT NOT NULL,

    CONSTRAINT "person_codes_pkey" PRIMARY KEY ("code_hash")
);

-- CreateIndex
CREATE INDEX "person_codes_referral_idx" ON "person_codes"("referral");

-- AddForeignKey
ALTER TABLE "person_codes" ADD CONSTRAINT "person_codes_referral_fkey" FOREIGN KEY ("referral") REFERENCES "referrals"("id") ON DELETE CASCADE ON UPDATE CASCADE;
