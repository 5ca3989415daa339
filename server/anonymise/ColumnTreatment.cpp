// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/ColumnTreatment.h"

#include <algorithm>
#include <array>

namespace kluis::server {

namespace {

// A migration that adds a column adds a row here: AnonymiseTest fails until somebody has decided.
constexpr std::array rows{
    // column_key: the new server makes its own
    ColumnTreatment{"column_key", "id", Treatment::Fresh},
    ColumnTreatment{"column_key", "purpose", Treatment::Fresh},
    ColumnTreatment{"column_key", "wrapped", Treatment::Fresh},
    ColumnTreatment{"column_key", "created_at", Treatment::Fresh},
    ColumnTreatment{"column_key", "retired_at", Treatment::Fresh},
    // practice: the new server makes its own
    ColumnTreatment{"practice", "only_row", Treatment::Fresh},
    ColumnTreatment{"practice", "id", Treatment::Fresh},
    ColumnTreatment{"practice", "name", Treatment::Fresh},
    ColumnTreatment{"practice", "environment", Treatment::Fresh},
    ColumnTreatment{"practice", "server_epoch", Treatment::Fresh},
    ColumnTreatment{"practice", "directory_version", Treatment::Fresh},
    ColumnTreatment{"practice", "created_at", Treatment::Fresh},
    ColumnTreatment{"tenant", "id", Treatment::Id},
    ColumnTreatment{"tenant", "short_name", Treatment::ShortName},
    ColumnTreatment{"tenant", "name", Treatment::EmployerName},
    ColumnTreatment{"tenant", "created_at", Treatment::Time},
    // user: an account that waits for its enrolment: keys, password and authenticator are its person's
    ColumnTreatment{"user", "id", Treatment::Id},
    ColumnTreatment{"user", "login", Treatment::Login},
    ColumnTreatment{"user", "login_index", Treatment::LoginIndex},
    ColumnTreatment{"user", "display_name", Treatment::PersonName},
    ColumnTreatment{"user", "role", Treatment::Keep},
    ColumnTreatment{"user", "state", Treatment::Begun},
    ColumnTreatment{"user", "disabled_at", Treatment::Time},
    ColumnTreatment{"user", "created_at", Treatment::Time},
    ColumnTreatment{"user", "salt", Treatment::Unset},
    ColumnTreatment{"user", "kdf_memory", Treatment::Unset},
    ColumnTreatment{"user", "kdf_passes", Treatment::Unset},
    ColumnTreatment{"user", "auth_key", Treatment::Unset},
    ColumnTreatment{"user", "identity_key", Treatment::Unset},
    ColumnTreatment{"user", "encryption_key", Treatment::Unset},
    ColumnTreatment{"user", "bundle", Treatment::Unset},
    ColumnTreatment{"user", "recovery_bundle", Treatment::Unset},
    ColumnTreatment{"user", "conduct_at", Treatment::Unset},
    ColumnTreatment{"user", "totp_secret", Treatment::Unset},
    ColumnTreatment{"user", "totp_last_step", Treatment::Unset},
    ColumnTreatment{"user", "failures", Treatment::Unset},
    ColumnTreatment{"user", "new_devices", Treatment::Unset},
    ColumnTreatment{"user", "last_login_at", Treatment::Unset},
    ColumnTreatment{"user", "recovery_key", Treatment::Unset},
    ColumnTreatment{"user", "totp_pending", Treatment::Unset},
    ColumnTreatment{"user", "totp_pending_at", Treatment::Unset},
    ColumnTreatment{"user", "failures_total", Treatment::Unset},
    ColumnTreatment{"grant_", "user", Treatment::Id},
    ColumnTreatment{"grant_", "tenant", Treatment::Id},
    ColumnTreatment{"grant_", "department", Treatment::Department},
    ColumnTreatment{"grant_", "granted_at", Treatment::Time},
    // device: whoever holds a device key would be let in
    ColumnTreatment{"device", "id", Treatment::Dropped},
    ColumnTreatment{"device", "user", Treatment::Dropped},
    ColumnTreatment{"device", "public_key", Treatment::Dropped},
    ColumnTreatment{"device", "certificate", Treatment::Dropped},
    ColumnTreatment{"device", "state", Treatment::Dropped},
    ColumnTreatment{"device", "name", Treatment::Dropped},
    ColumnTreatment{"device", "platform", Treatment::Dropped},
    ColumnTreatment{"device", "server_share", Treatment::Dropped},
    ColumnTreatment{"device", "created_at", Treatment::Dropped},
    ColumnTreatment{"device", "last_login_at", Treatment::Dropped},
    ColumnTreatment{"device", "revoked_at", Treatment::Dropped},
    ColumnTreatment{"device", "failures_seen", Treatment::Dropped},
    ColumnTreatment{"device", "program", Treatment::Dropped},
    // enrolment: a way in
    ColumnTreatment{"enrolment", "secret_hash", Treatment::Dropped},
    ColumnTreatment{"enrolment", "user", Treatment::Dropped},
    ColumnTreatment{"enrolment", "created_at", Treatment::Dropped},
    ColumnTreatment{"enrolment", "expires_at", Treatment::Dropped},
    ColumnTreatment{"enrolment", "used_at", Treatment::Dropped},
    // recovery_code: a way in
    ColumnTreatment{"recovery_code", "code_hash", Treatment::Dropped},
    ColumnTreatment{"recovery_code", "user", Treatment::Dropped},
    ColumnTreatment{"recovery_code", "used_at", Treatment::Dropped},
    ColumnTreatment{"recovery_code", "expires_at", Treatment::Dropped},
    // session: a way in
    ColumnTreatment{"session", "id", Treatment::Dropped},
    ColumnTreatment{"session", "user", Treatment::Dropped},
    ColumnTreatment{"session", "device", Treatment::Dropped},
    ColumnTreatment{"session", "access_hash", Treatment::Dropped},
    ColumnTreatment{"session", "access_until", Treatment::Dropped},
    ColumnTreatment{"session", "refresh_hash", Treatment::Dropped},
    ColumnTreatment{"session", "refresh_until", Treatment::Dropped},
    ColumnTreatment{"session", "absolute_until", Treatment::Dropped},
    ColumnTreatment{"session", "created_at", Treatment::Dropped},
    ColumnTreatment{"session", "ended_at", Treatment::Dropped},
    ColumnTreatment{"session", "previous_refresh_hash", Treatment::Dropped},
    // spent_refresh: of sessions
    ColumnTreatment{"spent_refresh", "refresh_hash", Treatment::Dropped},
    ColumnTreatment{"spent_refresh", "session", Treatment::Dropped},
    ColumnTreatment{"spent_refresh", "spent_at", Treatment::Dropped},
    // throttle: of logins
    ColumnTreatment{"throttle", "key", Treatment::Dropped},
    ColumnTreatment{"throttle", "owner", Treatment::Dropped},
    ColumnTreatment{"throttle", "failures", Treatment::Dropped},
    ColumnTreatment{"throttle", "not_before", Treatment::Dropped},
    ColumnTreatment{"throttle", "last_failure", Treatment::Dropped},
    // audit_entry: the log stays where it was written
    ColumnTreatment{"audit_entry", "chain", Treatment::Dropped},
    ColumnTreatment{"audit_entry", "n", Treatment::Dropped},
    ColumnTreatment{"audit_entry", "event", Treatment::Dropped},
    ColumnTreatment{"audit_entry", "hash", Treatment::Dropped},
    // tenant_stream: made again from the operations
    ColumnTreatment{"tenant_stream", "number", Treatment::Rebuilt},
    ColumnTreatment{"tenant_stream", "tenant", Treatment::Rebuilt},
    ColumnTreatment{"tenant_stream", "seq", Treatment::Rebuilt},
    ColumnTreatment{"tenant_stream", "department_moves", Treatment::Rebuilt},
    ColumnTreatment{"tenant_stream", "restored_seq", Treatment::Rebuilt},
    ColumnTreatment{"tenant_stream", "restored_at", Treatment::Rebuilt},
    // dossier: made again from the operations
    ColumnTreatment{"dossier", "number", Treatment::Rebuilt},
    ColumnTreatment{"dossier", "id", Treatment::Rebuilt},
    ColumnTreatment{"dossier", "stream", Treatment::Rebuilt},
    ColumnTreatment{"dossier", "personnel_index", Treatment::Rebuilt},
    ColumnTreatment{"dossier", "department_index", Treatment::Rebuilt},
    ColumnTreatment{"dossier", "created_at", Treatment::Rebuilt},
    ColumnTreatment{"dossier", "medical_only", Treatment::Rebuilt},
    // chain: made again from the operations
    ColumnTreatment{"chain", "dossier", Treatment::Rebuilt},
    ColumnTreatment{"chain", "category", Treatment::Rebuilt},
    ColumnTreatment{"chain", "n", Treatment::Rebuilt},
    ColumnTreatment{"chain", "head", Treatment::Rebuilt},
    // field_set: made again from the operations
    ColumnTreatment{"field_set", "number", Treatment::Rebuilt},
    ColumnTreatment{"field_set", "fields", Treatment::Rebuilt},
    // operation: opened, masked, signed by the new server and accepted by it
    ColumnTreatment{"operation", "place", Treatment::Rebuilt},
    ColumnTreatment{"operation", "category", Treatment::Rebuilt},
    ColumnTreatment{"operation", "dossier", Treatment::Rebuilt},
    ColumnTreatment{"operation", "kind", Treatment::Rebuilt},
    ColumnTreatment{"operation", "chain_n", Treatment::Rebuilt},
    ColumnTreatment{"operation", "field_set", Treatment::Rebuilt},
    ColumnTreatment{"operation", "server_time", Treatment::Rebuilt},
    ColumnTreatment{"operation", "category_n", Treatment::Rebuilt},
    ColumnTreatment{"operation", "category_bytes", Treatment::Rebuilt},
    ColumnTreatment{"operation", "revisions", Treatment::Rebuilt},
    ColumnTreatment{"operation", "digest", Treatment::Rebuilt},
    ColumnTreatment{"operation", "author", Treatment::Rebuilt},
    ColumnTreatment{"operation", "op_id", Treatment::Rebuilt},
    ColumnTreatment{"operation", "bytes", Treatment::Rebuilt},
    // record: made again from the operations
    ColumnTreatment{"record", "dossier", Treatment::Rebuilt},
    ColumnTreatment{"record", "kind", Treatment::Rebuilt},
    ColumnTreatment{"record", "record", Treatment::Rebuilt},
    ColumnTreatment{"record", "revision", Treatment::Rebuilt},
    ColumnTreatment{"record", "place", Treatment::Rebuilt},
    ColumnTreatment{"record", "item", Treatment::Rebuilt},
    // stream_author: made again from the operations
    ColumnTreatment{"stream_author", "stream", Treatment::Rebuilt},
    ColumnTreatment{"stream_author", "author", Treatment::Rebuilt},
    // medical_log: keys of people who are not here
    ColumnTreatment{"medical_log", "seq", Treatment::Dropped},
    ColumnTreatment{"medical_log", "bytes", Treatment::Dropped},
    ColumnTreatment{"medical_log", "accepted_at", Treatment::Dropped},
    // device_audit: of devices
    ColumnTreatment{"device_audit", "device", Treatment::Dropped},
    ColumnTreatment{"device_audit", "last_number", Treatment::Dropped},
    ColumnTreatment{"device_audit", "last_hash", Treatment::Dropped},
    // medical_invite_answer: of the medical group
    ColumnTreatment{"medical_invite_answer", "user", Treatment::Dropped},
    ColumnTreatment{"medical_invite_answer", "tag", Treatment::Dropped},
    ColumnTreatment{"medical_invite_answer", "answered_at", Treatment::Dropped},
    // password_link: of passwords
    ColumnTreatment{"password_link", "user", Treatment::Dropped},
    ColumnTreatment{"password_link", "n", Treatment::Dropped},
    ColumnTreatment{"password_link", "link", Treatment::Dropped},
    ColumnTreatment{"password_link", "created_at", Treatment::Dropped},
    ColumnTreatment{"conduct", "version", Treatment::Keep},
    ColumnTreatment{"conduct", "text", Treatment::Text},
    ColumnTreatment{"conduct", "created_at", Treatment::Time},
    // conduct_acceptance: everybody accepts anew
    ColumnTreatment{"conduct_acceptance", "user", Treatment::Dropped},
    ColumnTreatment{"conduct_acceptance", "version", Treatment::Dropped},
    ColumnTreatment{"conduct_acceptance", "accepted_at", Treatment::Dropped},
    // administrator_vouch: of keys
    ColumnTreatment{"administrator_vouch", "user", Treatment::Dropped},
    ColumnTreatment{"administrator_vouch", "signer", Treatment::Dropped},
    ColumnTreatment{"administrator_vouch", "time", Treatment::Dropped},
    ColumnTreatment{"administrator_vouch", "bytes", Treatment::Dropped},
    // wipe_order: of devices
    ColumnTreatment{"wipe_order", "id", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "device", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "time", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "bytes", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "placed_at", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "collected_at", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "wiped_at", Treatment::Dropped},
    ColumnTreatment{"wipe_order", "receipt", Treatment::Dropped},
    // device_approval: of devices
    ColumnTreatment{"device_approval", "n", Treatment::Dropped},
    ColumnTreatment{"device_approval", "id", Treatment::Dropped},
    ColumnTreatment{"device_approval", "user", Treatment::Dropped},
    ColumnTreatment{"device_approval", "device", Treatment::Dropped},
    ColumnTreatment{"device_approval", "commitment", Treatment::Dropped},
    ColumnTreatment{"device_approval", "asked_at", Treatment::Dropped},
    ColumnTreatment{"device_approval", "approver", Treatment::Dropped},
    ColumnTreatment{"device_approval", "answer", Treatment::Dropped},
    ColumnTreatment{"device_approval", "offer", Treatment::Dropped},
    ColumnTreatment{"device_approval", "approval", Treatment::Dropped},
    ColumnTreatment{"device_approval", "ending", Treatment::Dropped},
    // blob: contents can be of anybody; their records are left out too
    ColumnTreatment{"blob", "number", Treatment::Dropped},
    ColumnTreatment{"blob", "id", Treatment::Dropped},
    ColumnTreatment{"blob", "dossier", Treatment::Dropped},
    ColumnTreatment{"blob", "category", Treatment::Dropped},
    ColumnTreatment{"blob", "author", Treatment::Dropped},
    ColumnTreatment{"blob", "file", Treatment::Dropped},
    ColumnTreatment{"blob", "size", Treatment::Dropped},
    ColumnTreatment{"blob", "digest", Treatment::Dropped},
    ColumnTreatment{"blob", "parts", Treatment::Dropped},
    ColumnTreatment{"blob", "whole", Treatment::Dropped},
    ColumnTreatment{"blob", "touched_at", Treatment::Dropped},
    ColumnTreatment{"blob", "scan", Treatment::Dropped},
    ColumnTreatment{"blob", "malware", Treatment::Dropped},
    ColumnTreatment{"blob", "scanned_at", Treatment::Dropped},
    ColumnTreatment{"blob", "scanned_as", Treatment::Dropped},
    // audit_node: of the log
    ColumnTreatment{"audit_node", "chain", Treatment::Dropped},
    ColumnTreatment{"audit_node", "level", Treatment::Dropped},
    ColumnTreatment{"audit_node", "n", Treatment::Dropped},
    ColumnTreatment{"audit_node", "hash", Treatment::Dropped},
    // audit_checkpoint: of the log
    ColumnTreatment{"audit_checkpoint", "chain", Treatment::Dropped},
    ColumnTreatment{"audit_checkpoint", "size", Treatment::Dropped},
    ColumnTreatment{"audit_checkpoint", "made_at", Treatment::Dropped},
    ColumnTreatment{"audit_checkpoint", "epoch", Treatment::Dropped},
    ColumnTreatment{"audit_checkpoint", "root", Treatment::Dropped},
    ColumnTreatment{"audit_checkpoint", "signature", Treatment::Dropped},
    ColumnTreatment{"audit_checkpoint", "frontier", Treatment::Dropped},
    // alarm_rule: rules of the program
    ColumnTreatment{"alarm_rule", "name", Treatment::Word},
    ColumnTreatment{"alarm_rule", "is_on", Treatment::Keep},
    ColumnTreatment{"alarm_rule", "most", Treatment::Keep},
    ColumnTreatment{"alarm_rule", "minutes", Treatment::Keep},
    ColumnTreatment{"alarm_rule", "from_hour", Treatment::Keep},
    ColumnTreatment{"alarm_rule", "until_hour", Treatment::Keep},
    // alarm_progress: of the log
    ColumnTreatment{"alarm_progress", "chain", Treatment::Dropped},
    ColumnTreatment{"alarm_progress", "n", Treatment::Dropped},
    // destruction: signed by keys that are not here
    ColumnTreatment{"destruction", "id", Treatment::Dropped},
    ColumnTreatment{"destruction", "tenant", Treatment::Dropped},
    ColumnTreatment{"destruction", "dossier", Treatment::Dropped},
    ColumnTreatment{"destruction", "part", Treatment::Dropped},
    ColumnTreatment{"destruction", "state", Treatment::Dropped},
    ColumnTreatment{"destruction", "seq", Treatment::Dropped},
    ColumnTreatment{"destruction", "whole", Treatment::Dropped},
    ColumnTreatment{"destruction", "proposed_at", Treatment::Dropped},
    ColumnTreatment{"destruction", "ended_at", Treatment::Dropped},
    ColumnTreatment{"destruction", "order_bytes", Treatment::Dropped},
    ColumnTreatment{"destruction", "confirmation", Treatment::Dropped},
    ColumnTreatment{"destruction", "certificate", Treatment::Dropped},
    // destruction_set_aside: of a ledger that is not the copy's
    ColumnTreatment{"destruction_set_aside", "id", Treatment::Dropped},
    ColumnTreatment{"destruction_set_aside", "since", Treatment::Dropped},
    ColumnTreatment{"legal_hold", "dossier", Treatment::Id},
    ColumnTreatment{"legal_hold", "tenant", Treatment::Id},
    ColumnTreatment{"legal_hold", "author", Treatment::Id},
    ColumnTreatment{"legal_hold", "since", Treatment::Time},
    ColumnTreatment{"legal_hold", "reason", Treatment::Text},
    // retention_term: names of the catalogue
    ColumnTreatment{"retention_term", "id", Treatment::Word},
    ColumnTreatment{"retention_term", "months", Treatment::Keep},
    ColumnTreatment{"retention_term", "begins", Treatment::Keep},
    // tombstone_horizon: nobody has a cache of the copy
    ColumnTreatment{"tombstone_horizon", "tenant", Treatment::Dropped},
    ColumnTreatment{"tombstone_horizon", "seq", Treatment::Dropped},
    // consultation_hours, booked_time: the days of doctors, who are not moved as the people in dossiers are
    ColumnTreatment{"consultation_hours", "doctor", Treatment::Dropped},
    ColumnTreatment{"consultation_hours", "revision", Treatment::Dropped},
    ColumnTreatment{"consultation_hours", "author", Treatment::Dropped},
    ColumnTreatment{"consultation_hours", "changed_at", Treatment::Dropped},
    ColumnTreatment{"consultation_hours", "hours", Treatment::Dropped},
    ColumnTreatment{"booked_time", "tick", Treatment::Dropped},
    ColumnTreatment{"booked_time", "dossier", Treatment::Dropped},
    ColumnTreatment{"booked_time", "record", Treatment::Dropped},
    // agreement_left_out: names of the catalogue
    ColumnTreatment{"agreement_left_out", "tenant", Treatment::Id},
    ColumnTreatment{"agreement_left_out", "field", Treatment::Word},
    // employer_value: an employer is known by its numbers
    ColumnTreatment{"employer_value", "tenant", Treatment::Dropped},
    ColumnTreatment{"employer_value", "field", Treatment::Dropped},
    ColumnTreatment{"employer_value", "value", Treatment::Dropped},
    // office_record: what the practice keeps about itself
    ColumnTreatment{"office_record", "id", Treatment::Dropped},
    ColumnTreatment{"office_record", "revision", Treatment::Dropped},
    ColumnTreatment{"office_record", "changed", Treatment::Dropped},
    ColumnTreatment{"office_record", "content", Treatment::Dropped},
    // device_ratchet, device_watch: of devices
    ColumnTreatment{"device_ratchet", "device", Treatment::Dropped},
    ColumnTreatment{"device_ratchet", "ratchet", Treatment::Dropped},
    ColumnTreatment{"device_ratchet", "since", Treatment::Dropped},
    ColumnTreatment{"device_ratchet", "since_hash", Treatment::Dropped},
    ColumnTreatment{"device_ratchet", "next_key", Treatment::Dropped},
    ColumnTreatment{"device_ratchet", "agreed_at", Treatment::Dropped},
    ColumnTreatment{"device_watch", "device", Treatment::Dropped},
    ColumnTreatment{"device_watch", "lease_until", Treatment::Dropped},
    ColumnTreatment{"device_watch", "heard_at", Treatment::Dropped},
    ColumnTreatment{"device_watch", "told", Treatment::Dropped},
    // audit_countersign: of the log
    ColumnTreatment{"audit_countersign", "chain", Treatment::Dropped},
    ColumnTreatment{"audit_countersign", "officer", Treatment::Dropped},
    ColumnTreatment{"audit_countersign", "epoch", Treatment::Dropped},
    ColumnTreatment{"audit_countersign", "size", Treatment::Dropped},
    ColumnTreatment{"audit_countersign", "time", Treatment::Dropped},
    ColumnTreatment{"audit_countersign", "bytes", Treatment::Dropped},
};

} // namespace

std::span<const ColumnTreatment> columnTreatments()
{
    return rows;
}

std::optional<Treatment> treatmentOf(QByteArrayView table, QByteArrayView column)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ColumnTreatment& row) {
        return table == row.table && column == row.column;
    });
    return found == rows.end() ? std::nullopt : std::optional(found->treatment);
}

} // namespace kluis::server
