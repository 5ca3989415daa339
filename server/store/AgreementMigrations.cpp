// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AgreementMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Names of fields of the catalogue: they say nothing about anybody.
constexpr char agreementTable[] = R"sql(
CREATE TABLE agreement_left_out (
    tenant BLOB NOT NULL,
    field  TEXT NOT NULL,                           -- a field of the catalogue
    PRIMARY KEY (tenant, field)
) WITHOUT ROWID;
)sql";

// Of an employer, not of people.
constexpr char employerTable[] = R"sql(
CREATE TABLE employer_value (
    tenant BLOB NOT NULL,
    field  TEXT NOT NULL,                           -- a field of the catalogue that is of an employer
    value  TEXT NOT NULL,                           -- canonical
    PRIMARY KEY (tenant, field)
) WITHOUT ROWID;
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Which fields an employer left out of its processing agreement", agreementTable},
    SyncMigration{"Dossierkluis", "What is recorded of an employer itself: self-insurance, payroll tax number",
                  employerTable},
};

} // namespace

std::span<const SyncMigration> agreementMigrations()
{
    return migrations;
}

} // namespace kluis::server
