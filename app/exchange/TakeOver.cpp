// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/TakeOver.h"

#include "app/exchange/HandOver.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "core/domain/FieldValue.h"

#include <QDateTime>

namespace kluis::app {

using domain::Field;

namespace {

const QString noteField = QStringLiteral("consult_note");
const QString birthDate = QStringLiteral("birth_date");

} // namespace

Result<TakeOverReport> TakeOver::take(const protocol::HandOverContent& content, const QString& shortName,
                                      const ProgressHandler& progress)
{
    TakeOverReport report;
    quint64 done = 0;
    for (const protocol::HandedDossier& handed : content.dossiers) {
        const auto dossier = m_reader.find(shortName + QLatin1Char('/') + handed.number);
        if (!dossier && dossier.error().code() != ErrorCode::NotFound) {
            return failure(dossier);
        }
        if (!dossier) {
            report.unknown.append(handed.number);
        } else if (auto taken = takeOne(handed, *dossier, report); !taken) {
            return failure(taken);
        }
        ++done;
        if (progress &&
            !progress(
                {.phase = QStringLiteral("take-over"), .done = done, .total = quint64(content.dossiers.size())})) {
            return fail(ErrorCode::Cancelled, tr("Stopped. Take the file over again to go on."));
        }
    }
    return report;
}

Result<void> TakeOver::takeOne(const protocol::HandedDossier& handed, const DossierId& dossier, TakeOverReport& report)
{
    const auto view = m_vault.show(dossier, false);
    if (!view) {
        return failure(view);
    }
    if (view->medicalClosed) {
        return fail(ErrorCode::NotConfirmed, view->medicalClosedReason);
    }
    const QString born = view->fields.value(birthDate).value;
    if (!born.isEmpty() && !handed.born.isEmpty() && born != handed.born) {
        report.different.append(handed.number);
        return {};
    }
    m_present.clear();
    for (const EntryState& entry : view->entries) {
        m_present.append(entry.text);
    }
    m_added = 0;
    domain::FieldValues values;
    QStringList origins;
    QStringList others;
    for (const protocol::HandedValue& value : handed.values) {
        const Field* field = HandOver::carried(value.fieldId); // a file says what it likes
        if (field == nullptr) {
            continue;
        }
        const QString own = view->fields.value(value.fieldId).value;
        const QString label = field->label(m_locale);
        origins.append(label + QStringLiteral(" (") + from(value) + QLatin1Char(')'));
        if (own.isEmpty()) {
            values.insert(value.fieldId, value.value);
        } else if (own != value.value) {
            others.append(tr("%1 at %2 (%3): %4")
                              .arg(label, m_sender, from(value), domain::displayValue(*field, value.value, m_locale)));
        }
    }
    if (!values.isEmpty()) {
        if (auto set = m_vault.setFields(dossier, values); !set) {
            return set;
        }
    }
    for (const protocol::HandedValue& note : handed.notes) {
        if (HandOver::carried(note.fieldId) == nullptr) {
            continue;
        }
        if (auto added = addNote(dossier, tr("From %1, %2:").arg(m_sender, from(note)) + u'\n' + note.value); !added) {
            return added;
        }
    }
    for (const QString& text : std::as_const(others)) {
        if (auto added = addNote(dossier, text); !added) {
            return added;
        }
    }
    if (!origins.isEmpty()) {
        const QString text = tr("Taken over from %1:").arg(m_sender) + u'\n' + origins.join(u'\n');
        if (auto added = addNote(dossier, text); !added) {
            return added;
        }
    }
    report.values += int(values.size());
    report.notes += m_added;
    report.kept += int(others.size());
    report.dossiers += values.isEmpty() && m_added == 0 ? 0 : 1;
    return {};
}

/// A note that is there already is not added again; one that is too long with its heading becomes several.
Result<void> TakeOver::addNote(const DossierId& dossier, const QString& text)
{
    for (qsizetype at = 0; at < text.size(); at += domain::longestText) {
        const QString part = text.mid(at, domain::longestText).trimmed();
        if (part.isEmpty() || m_present.contains(part)) {
            continue;
        }
        if (auto added = m_vault.addEntry(dossier, noteField, part); !added) {
            return failure(added);
        }
        m_present.append(part);
        ++m_added;
    }
    return {};
}

/// Who wrote it and on which day.
QString TakeOver::from(const protocol::HandedValue& value) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(value.at).date();
    const QString date = m_locale.toString(day, QLocale::ShortFormat);
    return value.author.isEmpty() ? date : value.author + QStringLiteral(", ") + date;
}

} // namespace kluis::app
