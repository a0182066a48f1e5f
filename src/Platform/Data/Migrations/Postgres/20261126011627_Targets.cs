using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Targets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OfficialCode",
                table: "Units",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "BackShare",
                table: "Successions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Share",
                table: "Successions",
                type: "bigint",
                nullable: false,
                defaultValue: 10000000000L);

            migrationBuilder.AddColumn<string>(
                name: "PicturesFile",
                table: "Packs",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Dashboards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    Pictures = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dashboards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reorganisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reorganisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReorganisationTraces",
                columns: table => new
                {
                    Reorganisation = table.Column<Guid>(type: "uuid", nullable: false),
                    LastUnit = table.Column<int>(type: "integer", nullable: false),
                    Rows = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReorganisationTraces", x => x.Reorganisation);
                });

            migrationBuilder.CreateTable(
                name: "ReorganisedParts",
                columns: table => new
                {
                    Reorganisation = table.Column<Guid>(type: "uuid", nullable: false),
                    Predecessor = table.Column<int>(type: "integer", nullable: false),
                    Successor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Share = table.Column<long>(type: "bigint", nullable: false),
                    BackShare = table.Column<long>(type: "bigint", nullable: true),
                    IsSettled = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReorganisedParts", x => new { x.Reorganisation, x.Predecessor, x.Successor });
                });

            migrationBuilder.CreateTable(
                name: "ReorganisedUnits",
                columns: table => new
                {
                    Reorganisation = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Parent = table.Column<string>(type: "text", nullable: false),
                    Latitude = table.Column<int>(type: "integer", nullable: true),
                    Longitude = table.Column<int>(type: "integer", nullable: true),
                    Area = table.Column<long>(type: "bigint", nullable: true),
                    Population = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReorganisedUnits", x => new { x.Reorganisation, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "TargetAssignments",
                columns: table => new
                {
                    Target = table.Column<Guid>(type: "uuid", nullable: false),
                    Assignment = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetAssignments", x => new { x.Target, x.Assignment });
                });

            migrationBuilder.CreateTable(
                name: "TargetRules",
                columns: table => new
                {
                    Order = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Condition = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetRules", x => x.Order);
                });

            migrationBuilder.CreateTable(
                name: "Targets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Indicator = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<int>(type: "integer", nullable: false),
                    PeriodKey = table.Column<int>(type: "integer", nullable: false),
                    Direction = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Baseline = table.Column<long>(type: "bigint", nullable: false),
                    BaselineOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    UpTo = table.Column<long>(type: "bigint", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Clause = table.Column<string>(type: "text", nullable: false),
                    Whole = table.Column<Guid>(type: "uuid", nullable: true),
                    IsMadeUp = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Targets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TargetVersions",
                columns: table => new
                {
                    Target = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Direction = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Baseline = table.Column<long>(type: "bigint", nullable: false),
                    BaselineOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    UpTo = table.Column<long>(type: "bigint", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Clause = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetVersions", x => new { x.Target, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "UnitFacts",
                columns: table => new
                {
                    Unit = table.Column<int>(type: "integer", nullable: false),
                    Latitude = table.Column<int>(type: "integer", nullable: true),
                    Longitude = table.Column<int>(type: "integer", nullable: true),
                    Area = table.Column<long>(type: "bigint", nullable: true),
                    Population = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitFacts", x => x.Unit);
                });

            // Until now a unit's code was the country's own.
            migrationBuilder.Sql("update \"Units\" set \"OfficialCode\" = \"Code\"");

            migrationBuilder.CreateIndex(
                name: "IX_Units_OfficialCode",
                table: "Units",
                column: "OfficialCode");

            migrationBuilder.CreateIndex(
                name: "IX_Dashboards_Owner",
                table: "Dashboards",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_PeriodKey_Unit_Indicator",
                table: "Targets",
                columns: new[] { "PeriodKey", "Unit", "Indicator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Targets_Whole",
                table: "Targets",
                column: "Whole");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Dashboards");

            migrationBuilder.DropTable(
                name: "Reorganisations");

            migrationBuilder.DropTable(
                name: "ReorganisationTraces");

            migrationBuilder.DropTable(
                name: "ReorganisedParts");

            migrationBuilder.DropTable(
                name: "ReorganisedUnits");

            migrationBuilder.DropTable(
                name: "TargetAssignments");

            migrationBuilder.DropTable(
                name: "TargetRules");

            migrationBuilder.DropTable(
                name: "Targets");

            migrationBuilder.DropTable(
                name: "TargetVersions");

            migrationBuilder.DropTable(
                name: "UnitFacts");

            migrationBuilder.DropIndex(
                name: "IX_Units_OfficialCode",
                table: "Units");

            migrationBuilder.DropColumn(
                name: "OfficialCode",
                table: "Units");

            migrationBuilder.DropColumn(
                name: "BackShare",
                table: "Successions");

            migrationBuilder.DropColumn(
                name: "Share",
                table: "Successions");

            migrationBuilder.DropColumn(
                name: "PicturesFile",
                table: "Packs");
        }
    }
}
