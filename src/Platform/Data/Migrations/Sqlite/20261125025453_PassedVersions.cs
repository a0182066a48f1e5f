using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PassedVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "PassedAt",
                table: "ReportVersions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApproverRemarks",
                table: "Reports",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsReturned",
                table: "Reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Briefings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // The audit tells which versions were passed; a report that was passed and is not with the office was sent back.
            migrationBuilder.Sql(
                """
                update "ReportVersions" as r set "PassedAt" = (select max(a."At") from "AuditEntries" a where a."Action" = 'report.passed' and a."Subject" = lower(r."Report") || '/' || r."Number");
                update "Reports" set "IsReturned" = 1, "AcceptedVersion" = 0 where "SubmittedVersion" > 0 and "State" in ('Draft', 'AwaitingApprover', 'Returned');
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
