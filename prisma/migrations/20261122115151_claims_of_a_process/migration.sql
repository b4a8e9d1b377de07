-- AlterTable
ALTER TABLE "addresses" ADD COLUMN     "claimed_by" INTEGER;
