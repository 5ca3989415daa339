// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/AuditText.h"

#include "core/domain/Category.h"
#include "core/domain/Role.h"

#include <algorithm>
#include <array>
#include <span>

namespace kluis::ui {

using app::AuditEntry;

namespace {

struct Row {
    const char* word;
    const char* text;
};

constexpr std::array events{
    Row{"login", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Logged in")},
    Row{"login-failed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Login failed")},
    Row{"login-shut", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Account shut by failed logins")},
    Row{"enrolled", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Enrolled")},
    Row{"confirmed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Account confirmed")},
    Row{"recovery-code-used", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Recovery code used")},
    Row{"new-device", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "New computer")},
    Row{"device-certified", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Computer certified")},
    Row{"logout", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Logged out")},
    Row{"token-reused", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "A spent session token came back")},
    Row{"refused", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Was refused")},
    Row{"changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Changed a dossier")},
    Row{"change-refused", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "A change was refused")},
    Row{"medical-group-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Medical group changed")},
    Row{"imported", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Imported a file")},
    Row{"exported", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Exported on the server")},
    Row{"document-fetched", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Fetched a document")},
    Row{"fetched", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Dossiers sent to a computer")},
    Row{"group-keys-read", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Keys of the medical group fetched")},
    Row{"invite-answered", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Answered an invite to the medical group")},
    Row{"user-added", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Account added")},
    Row{"user-disabled", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Account closed")},
    Row{"user-enabled", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Account opened again")},
    Row{"totp-reset", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Authenticator reset")},
    Row{"role-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Role changed")},
    Row{"granted", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Employer given")},
    Row{"grant-revoked", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Employer taken away")},
    Row{"device-revoked", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Computer cut off")},
    Row{"code-issued", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Code issued")},
    Row{"employer-added", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Employer added")},
    Row{"account-reopened", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Account reopened")},
    Row{"password-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Password changed")},
    Row{"recovery-begun", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Recovery begun with the kit")},
    Row{"recovered", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Access recovered with the kit")},
    Row{"totp-renewal-begun", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "New authenticator begun")},
    Row{"totp-renewed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "New authenticator in use")},
    Row{"access-reset", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Access reset")},
    Row{"device-named", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Computer named")},
    Row{"conduct-accepted", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Code of conduct accepted")},
    Row{"conduct-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Code of conduct changed")},
    Row{"server-started", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Server started")},
    Row{"server-stopped", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Server stopped")},
    Row{"column-key-rotated", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "The server's column key changed")},
    Row{"wipe-ordered", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Wiping a computer ordered")},
    Row{"wiped", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Computer wiped")},
    Row{"administrator-vouched", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Vouched for an administrator")},
    Row{"approval-asked", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "New computer asked for approval")},
    Row{"approval-answered", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Approval answered")},
    Row{"device-approved", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Computer approved")},
    Row{"approval-ended", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Approval ended")},
    Row{"server-made", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Server set up")},
    Row{"store-moved", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Database moved")},
    Row{"anonymised-copy-made", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Anonymised copy made")},
    Row{"breach-reported", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Data breach reported")},
    Row{"office-read", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Registers of the privacy office read")},
    Row{"office-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Register of the privacy office changed")},
    Row{"audit-read", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Read the audit log")},
    Row{"audit-exported", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Exported the audit log")},
    Row{"audit-verified", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Audit log verified")},
    Row{"alarm", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Alarm")},
    Row{"alarm-rules-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Alarm rule changed")},
    Row{"audit-shorter", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Entries of the audit log are missing")},
    Row{"accounts-listed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Accounts listed on the server")},
    Row{"backup-made", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Backup made")},
    Row{"backup-plan-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Plan of backups changed")},
    Row{"backup-key-made", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Key of the backups made")},
    Row{"restored", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Server put back to a backup")},
    Row{"destruction-proposed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Destruction proposed")},
    Row{"destroyed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Part of a dossier destroyed")},
    Row{"destroyed-again", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Destroyed again after a restore")},
    Row{"destruction-refused", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Destruction refused")},
    Row{"hold-set", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Dossier held: not to be destroyed")},
    Row{"hold-lifted", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Hold lifted")},
    Row{"term-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Retention term changed")},
    Row{"document-set-aside", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Document with malware set aside")},
    Row{"document-released", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Document released by the operator")},
    Row{"scanner-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Malware scanner changed")},
    Row{"hours-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Consultation hours changed")},
    Row{"evidence-made", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Evidence pack made")},
    Row{"agreement-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Field agreement of an employer changed")},
    Row{"audit-countersigned", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Audit log countersigned")},
    Row{"device-log-keyed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Keys of a computer's own log begun")},
    Row{"device-silent", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Nothing came from a computer since its lease")},
    Row{"employer-changed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Details of an employer changed")},
    Row{"value-corrected", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Value corrected at the employee's request")},
    Row{"value-removed", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Value removed at the employee's request")},
    Row{"unlawful-removed",
        QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Value removed that should never have been recorded")},
    Row{"value-released", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Value released to the employer")},
    Row{"release-withdrawn", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Release to the employer taken back")},
    Row{"line-inspected", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Signed in over a line that somebody opens")},
    Row{"shown", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Looked at medical content")},
    Row{"edited", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Edited")},
    Row{"searched", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Searched")},
    Row{"unlocked", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Unlocked")},
    Row{"locked", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Locked")},
    Row{"exported-on-device", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Exported")},
    Row{"refused-on-device", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Asked for what the role may not do")},
    Row{"distrusted", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Did not believe the server")},
    Row{"opened", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Opened a dossier")},
    Row{"set-aside",
        QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Left out of an import what an employer may not pass on")},
    Row{"unlawful-removed-on-device",
        QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Removed what should never have been recorded")},
    Row{"unreadable", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "Entry that can not be read")},
};

constexpr std::array alarms{
    Row{"many-dossiers", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "opened unusually many dossiers")},
    Row{"at-night", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "opened dossiers at night")},
    Row{"refusals", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "asked often for what is refused")},
    Row{"outside-grants", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "worked for an employer without a grant")},
    Row{"failed-logins", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "many failed logins")},
    Row{"exports", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "exported unusually often")},
    Row{"device-log-gaps", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "something is missing in a computer's own log")},
    Row{"device-log-forged", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "a computer's own log was rewritten")},
    Row{"device-silent", QT_TRANSLATE_NOOP("kluis::ui::AuditText", "a computer says nothing")},
    Row{"unlawful-removals",
        QT_TRANSLATE_NOOP("kluis::ui::AuditText", "removed what should never have been recorded, before its term")},
};

/// A `refused` entry about what a computer had logged itself: which of its events it was.
bool isOfDeviceLog(const AuditEntry& entry)
{
    return entry.event == QLatin1String("refused") && entry.object.startsWith(QLatin1String("audit-")) &&
           entry.count > 0;
}

QString textOf(std::span<const Row> rows, const QString& word)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return word == QLatin1StringView(one.word); });
    return row == rows.end() ? word : QCoreApplication::translate("kluis::ui::AuditText", row->text);
}

} // namespace

QString AuditText::event(const QString& word)
{
    return textOf(events, word);
}

QString AuditText::what(const AuditEntry& entry)
{
    const QString text = event(entry.event);
    if (entry.event == QLatin1String("alarm")) {
        return tr("%1: %2 (%3)").arg(text, textOf(alarms, entry.object)).arg(entry.count);
    }
    return entry.offline ? tr("%1, without the server").arg(text) : text;
}

QString AuditText::who(const AuditEntry& entry)
{
    if (!entry.name.isEmpty() || !entry.login.isEmpty()) {
        return entry.name.isEmpty() ? entry.login : entry.name;
    }
    return entry.address.isEmpty() ? tr("The server") : tr("Unknown");
}

QString AuditText::about(const AuditEntry& entry)
{
    if (!entry.dossier.isEmpty()) {
        return entry.dossier;
    }
    if (!entry.dossiers.isEmpty()) {
        return tr("%Ln dossiers", nullptr, int(entry.dossiers.size()));
    }
    return entry.subject;
}

QString AuditText::when(const AuditEntry& entry, const QLocale& locale)
{
    const qint64 time = entry.deviceTime != 0 ? entry.deviceTime : entry.time;
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

QStringList AuditText::details(const AuditEntry& entry, const QLocale& locale)
{
    const auto moment = [&](qint64 millis) {
        return millis == 0 ? QString() : locale.toString(QDateTime::fromMSecsSinceEpoch(millis), QLocale::LongFormat);
    };
    const auto language = domain::languageOf(locale);
    const auto role = domain::roleFromName(entry.role);
    const auto category = domain::categoryFromName(entry.category);
    const QString chain = entry.chain == QLatin1String("practice") ? tr("the practice") : entry.chain;
    const QString place = tr("%1, entry %2").arg(chain).arg(entry.number);
    const std::pair<QString, QString> lines[] = {
        {tr("What"), what(entry)},
        {tr("Who"), entry.login.isEmpty() ? who(entry) : tr("%1 (%2)").arg(who(entry), entry.login)},
        {tr("Role"), role ? domain::roleLabel(*role, language) : entry.role},
        {tr("About"), about(entry)},
        {tr("Category"), category ? domain::categoryLabel(*category, language) : QString()},
        {tr("Object"), entry.object},
        {tr("Number in the computer's own log"), isOfDeviceLog(entry) ? QString::number(entry.count) : QString()},
        {tr("On the computer"), moment(entry.deviceTime)},
        {tr("At the server"), moment(entry.time)},
        {tr("Has the employer since"), moment(entry.grantedAt)},
        {tr("Computer"), entry.device},
        {tr("Program"), entry.program},
        {tr("Address"), entry.address},
        {tr("Place in the log"), place}};
    QStringList texts;
    for (const auto& [name, value] : lines) {
        if (!value.isEmpty()) {
            texts.append(tr("%1: %2").arg(name, value));
        }
    }
    return texts;
}

QList<AuditText::Choice> AuditText::choices()
{
    QList<Choice> all{{tr("Everything"), {}},
                      {tr("Alarms"), QStringLiteral("alarm")},
                      {tr("All reading"), QStringLiteral("R")},
                      {tr("All changing"), QStringLiteral("U")}};
    const auto words = AuditEntry::words();
    QList<Choice> single;
    for (const QString& word : words) {
        if (word != QLatin1String("alarm")) {
            single.append({event(word), word});
        }
    }
    std::sort(single.begin(), single.end(),
              [](const Choice& a, const Choice& b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    return all + single;
}

} // namespace kluis::ui
