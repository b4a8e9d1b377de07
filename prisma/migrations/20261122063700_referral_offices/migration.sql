-- CreateTable
CREATE TABLE "referral_offices" (
    "referral" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "worker" TEXT,

    CONSTRAINT "referral_offices_pkey" PRIMARY KEY ("referral","partner")
);

-- AddForeignKey
ALTER TABLE "referral_offices" ADD CONSTRAINT "referral_offices_referral_fkey" FOREIGN KEY ("referral") REFERENCES "referrals"("id") ON DELETE CASCADE ON UPDATE CASCADE;
