using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PassedVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "PassedAt",
                table: "ReportVersions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApproverRemarks",
                table: "Reports",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsReturned",
                table: "Reports",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Briefings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // The audit tells which versions were passed; a report that was passed and is not with the office was sent back.
            migrationBuilder.Sql(
                """
                update "ReportVersions" as r set "PassedAt" = (select max(a."At") from "AuditEntries" a where a."Action" = 'report.passed' and a."Subject" = r."Report"::text || '/' || r."Number");
                update "Reports" set "IsReturned" = true, "AcceptedVersion" = 0 where "SubmittedVersion" > 0 and "State" in ('Draft', 'AwaitingApprover', 'Returned');
                update "Reports" set "ApproverRemarks" = "Remarks", "Remarks" = '' where "SubmittedVersion" = 0;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PassedAt",
                table: "ReportVersions");

            migrationBuilder.DropColumn(
                name: "ApproverRemarks",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "IsReturned",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Briefings");
        }
    }
}
