// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/RestoredLedger.h"

#include "core/console/CommandLine.h"
#include "server/EventLog.h"
#include "server/retention/DestructionLedger.h"
#include "server/retention/LedgerPlace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace kluis::server {

namespace {

QStringList textsOf(const QList<RecordId>& ids)
{
    QStringList all;
    for (const RecordId& id : ids) {
        all.append(id.toString());
    }
    return all;
}

QString listOf(const QList<RecordId>& ids)
{
    return textsOf(ids).join(QStringLiteral(", "));
}

} // namespace

QCommandLineOption RestoredLedger::option()
{
    return console::option("ledger",
                           tr("The folder of the ledger of destructions; else where the server wrote it, or beside the "
                              "backup."),
                           "DIR");
}

void RestoredLedger::carryOut(const DataFolder& data)
{
    const QStringList folders =
        m_chosen.isEmpty() ? LedgerPlace::candidates(data.path(), m_backup) : QStringList{m_chosen};
    DestructionLedger ledger(data.keys(), m_clock, data.path());
    for (const QString& folder : folders) {
        const auto reading = ledger.read(folder);
        if (!reading && m_state != State::Unreadable) {
            m_state = reading.error().code() == ErrorCode::NotFound ? State::Missing : State::Unreadable;
            m_why = reading.error().sentence();
        }
        m_looked.append(folder);
        if (reading) {
            m_away = m_looked.first(m_looked.size() - 1);
            m_state = !reading->isSound() ? State::Damaged : m_away.isEmpty() ? State::Whole : State::Elsewhere;
            m_breaks = reading->breaks();
            m_strangeLines = reading->strangeLines();
            m_isCutOff = reading->isCutOff();
            for (const crypto::DestructionEntry& entry : reading->entries()) {
                m_until = std::max(m_until, entry.time);
            }
            m_counts = DestroyAgain(data.store(), data.keys(), BlobFiles(data.blobFolder()), m_clock).run(*reading);
            break;
        }
    }
    if (m_state == State::Missing || m_state == State::Unreadable || !m_away.isEmpty()) {
        EventLog::error(m_state == State::Unreadable ? "ledger-unreachable" : "ledger-missing");
    }
    if (m_state == State::Damaged) {
        EventLog::error("ledger-damaged",
                        {{"breaks", m_breaks}, {"strange", m_strangeLines}, {"cutOff", m_isCutOff ? 1 : 0}});
    }
}

QString RestoredLedger::nameOf(State state)
{
    switch (state) {
    case State::Nowhere:
        return QStringLiteral("nowhere");
    case State::Missing:
        return QStringLiteral("missing");
    case State::Unreadable:
        return QStringLiteral("unreadable");
    case State::Damaged:
        return QStringLiteral("damaged");
    case State::Elsewhere:
        return QStringLiteral("elsewhere");
    case State::Whole:
        break;
    }
    return QStringLiteral("whole");
}

void RestoredLedger::addState(QStringList& remarks, const QString& madeAt) const
{
    const QString back = madeAt.isEmpty()
                             ? tr("What was destroyed since the moment the database was put back to is here again.")
                             : tr("What was destroyed after %1 is here again.").arg(madeAt);
    const QString again = tr("Find the ledger and give kluis-server restored --ledger DIR before the server starts.");
    const QString looked = m_looked.join(QStringLiteral(", "));
    switch (m_state) {
    case State::Nowhere:
        remarks.append(tr("No folder of a ledger of destructions is known.") + u' ' + back + u' ' + again);
        break;
    case State::Missing:
        remarks.append(tr("There is no ledger of destructions in %1.").arg(looked) + u' ' + back + u' ' + again);
        break;
    case State::Unreadable:
        remarks.append(tr("The ledger of destructions could not be read in %1.").arg(looked) + u' ' + m_why + u' ' +
                       back + u' ' + again);
        break;
    case State::Damaged:
        if (m_isCutOff) {
            remarks.append(
                tr("The ledger of destructions in %1 is cut off: its end is not the one that the server noted. "
                   "What stood behind it was not destroyed again.")
                    .arg(m_looked.last()));
        }
        if (m_breaks > 0) {
            remarks.append(
                tr("The ledger of destructions in %1 was changed: at %2 places something is missing or was put "
                   "in. Only what the server and two people signed was destroyed again.")
                    .arg(m_looked.last())
                    .arg(m_breaks));
        }
        if (m_strangeLines > 0) {
            remarks.append(tr("%n line(s) of the ledger of destructions in %1 are not this server's: damaged, or of "
                              "another server.",
                              nullptr, m_strangeLines)
                               .arg(m_looked.last()));
        }
        break;
    case State::Elsewhere:
    case State::Whole:
        break;
    }
    if (!m_away.isEmpty()) {
        remarks.append(
            tr("The ledger of destructions that the server wrote is not in %1, or could not be read there. The one "
               "in %2 was read, which may be an older one: what was destroyed since may be here again.")
                .arg(m_away.join(QStringLiteral(", ")), m_looked.last()) +
            u' ' + again);
    }
}

void RestoredLedger::addCounts(QStringList& remarks) const
{
    if (m_counts.done > 0) {
        remarks.append(tr("%n part(s) of dossiers that two people had destroyed since were destroyed again.", nullptr,
                          m_counts.done));
    }
    if (!m_counts.held.isEmpty()) {
        remarks.append(
            tr("Not destroyed again, because a privacy officer holds the dossier: %1. Ask the privacy officer.")
                .arg(listOf(m_counts.held)));
    }
    if (!m_counts.newer.isEmpty()) {
        remarks.append(
            tr("Not destroyed again, because something was written into it after it was destroyed: %1. Ask the "
               "two people who signed.")
                .arg(listOf(m_counts.newer)));
    }
    if (!m_counts.setAside.isEmpty()) {
        remarks.append(tr("Not destroyed again, as an earlier restore told already: %1. The two people can sign again.")
                           .arg(listOf(m_counts.setAside)));
    }
    if (!m_counts.inDoubt.isEmpty()) {
        remarks.append(tr("Signed by two people, and begun when the server stopped, so nobody knows whether it was "
                          "destroyed: %1. It was left as it is; the two people can sign again.")
                           .arg(listOf(m_counts.inDoubt)));
    }
    if (m_counts.unsignedOnes > 0) {
        remarks.append(tr("%n entries of the ledger were not followed: this server does not know the people who signed "
                          "them, or their signatures do not hold.",
                          nullptr, m_counts.unsignedOnes));
    }
    if (m_counts.missing > 0) {
        remarks.append(tr("The ledger lacks %n destructions that the backup knows of: it was cut off, or is another "
                          "server's.",
                          nullptr, m_counts.missing));
    }
    if (m_counts.failed > 0) {
        remarks.append(
            tr("%n destructions could not be repeated now. Give kluis-server restored before the server starts.",
               nullptr, m_counts.failed));
    }
}

void RestoredLedger::addTo(CommandOutput& output, const QString& madeAt) const
{
    QJsonObject json = output.json.toObject();
    json.insert(QStringLiteral("ledger"),
                QJsonObject{{QStringLiteral("state"), nameOf(m_state)},
                            {QStringLiteral("folder"), m_looked.isEmpty() ? QString() : m_looked.last()},
                            {QStringLiteral("away"), QJsonArray::fromStringList(m_away)},
                            {QStringLiteral("breaks"), m_breaks},
                            {QStringLiteral("strangeLines"), m_strangeLines},
                            {QStringLiteral("cutOff"), m_isCutOff},
                            {QStringLiteral("destroyedAgain"), m_counts.done},
                            {QStringLiteral("already"), m_counts.already},
                            {QStringLiteral("unsigned"), m_counts.unsignedOnes},
                            {QStringLiteral("held"), QJsonArray::fromStringList(textsOf(m_counts.held))},
                            {QStringLiteral("newer"), QJsonArray::fromStringList(textsOf(m_counts.newer))},
                            {QStringLiteral("setAside"), QJsonArray::fromStringList(textsOf(m_counts.setAside))},
                            {QStringLiteral("inDoubt"), QJsonArray::fromStringList(textsOf(m_counts.inDoubt))},
                            {QStringLiteral("missing"), m_counts.missing},
                            {QStringLiteral("failed"), m_counts.failed}});
    output.json = json;
    addState(output.remarks, madeAt);
    addCounts(output.remarks);
    output.exitCode = m_counts.failed > 0 ? 1 : output.exitCode;
}

} // namespace kluis::server
