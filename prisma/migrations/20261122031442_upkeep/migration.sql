-- CreateTable
CREATE TABLE "password_offers" (
    "code_hash" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "password_offers_pkey" PRIMARY KEY ("code_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "password_offers_user_key" ON "password_offers"("user");

-- AddForeignKey
ALTER TABLE "password_offers" ADD CONSTRAINT "password_offers_user_fkey" FOREIGN KEY ("user") REFERENCES "auth_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
