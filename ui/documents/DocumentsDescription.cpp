// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentsDescription.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "ui/widgets/TimeText.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace kluis::ui {

using app::DocumentState;
using domain::AccessPolicy;
using domain::Field;
using domain::FieldCatalogue;

namespace {

DocumentLine::State stateOf(const DocumentState& document)
{
    if (!document.refused.isEmpty()) {
        return DocumentLine::State::Refused;
    }
    if (document.waiting) {
        return DocumentLine::State::Waiting;
    }
    if (document.here) {
        return DocumentLine::State::Here;
    }
    return document.pinned ? DocumentLine::State::Wanted : DocumentLine::State::AtServer;
}

DocumentLine lineOf(const DocumentState& document, domain::Role role, const QLocale& locale, const QDateTime& now)
{
    const Field* field = FieldCatalogue::find(document.fieldId);
    DocumentLine line;
    line.id = document.id;
    line.unsent = document.unsent;
    line.fieldId = document.fieldId;
    line.name = document.name;
    line.sort = field != nullptr ? field->label(locale) : document.fieldId;
    line.kind = DocumentsDescription::kindOf(document.type);
    const QString when = TimeText::past(document.at, now, locale);
    line.added = document.author.isEmpty() ? when : document.author + QStringLiteral(", ") + when;
    line.size = DocumentsDescription::sizeText(document.size, locale);
    line.reason = document.refused;
    line.state = stateOf(document);
    line.pinned = document.pinned;
    line.medical = document.category == domain::Category::Medical;
    line.viewable = DocumentsDescription::isViewable(document.type);
    line.mayReplace = field != nullptr && AccessPolicy::mayWrite(role, *field) && document.refused.isEmpty();
    return line;
}

/// Puts older versions under the newest one. What an author claims may be anything: nothing is lost by it, not even by
/// documents that replace each other.
QList<DocumentLine> grouped(const QList<DocumentState>& documents, const QList<DocumentLine>& lines)
{
    QHash<RecordId, int> places;
    for (int i = 0; i < documents.size(); ++i) {
        places.insert(documents[i].id, i);
    }
    const auto olderThan = [&](int i) {
        const int at = documents[i].replaces ? places.value(*documents[i].replaces, -1) : -1;
        return at >= 0 && documents[at].fieldId == documents[i].fieldId ? at : -1;
    };
    QSet<int> replaced;
    for (int i = 0; i < documents.size(); ++i) {
        replaced.insert(olderThan(i));
    }
    QSet<int> placed;
    QList<QPair<int, DocumentLine>> newest;
    const auto add = [&](int first) {
        DocumentLine line = lines[first];
        placed.insert(first);
        for (int at = olderThan(first); at >= 0 && !placed.contains(at); at = olderThan(at)) {
            line.older.append(lines[at]);
            placed.insert(at);
        }
        newest.append({first, line});
    };
    for (int i = 0; i < documents.size(); ++i) {
        if (!replaced.contains(i)) {
            add(i);
        }
    }
    for (int i = 0; i < documents.size(); ++i) {
        if (!placed.contains(i)) {
            add(i);
        }
    }
    std::sort(newest.begin(), newest.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<DocumentLine> all;
    for (const auto& [place, line] : std::as_const(newest)) {
        all.append(line);
    }
    return all;
}

} // namespace

bool operator==(const DocumentLine& a, const DocumentLine& b)
{
    const auto facts = [](const DocumentLine& line) {
        return std::tie(line.id, line.unsent, line.fieldId, line.name, line.sort, line.kind, line.added, line.size,
                        line.reason, line.state, line.pinned, line.medical, line.viewable, line.mayReplace, line.older);
    };
    return facts(a) == facts(b);
}

DocumentsDescription DocumentsDescription::of(const app::DossierView& view, domain::Role role, const QLocale& locale,
                                              const QDateTime& now)
{
    DocumentsDescription description;
    const auto usualCategory = AccessPolicy::defaultDocumentCategory(role);
    const Field* usual = usualCategory ? AccessPolicy::documentField(role, *usualCategory, view.agreement) : nullptr;
    for (const Field* field : FieldCatalogue::all()) {
        if (!AccessPolicy::takesDocuments(*field) || !view.agreement.covers(*field)) {
            continue;
        }
        description.offered = description.offered || AccessPolicy::mayRead(role, *field);
        const bool medical = field->category() == domain::Category::Medical;
        if (AccessPolicy::mayWrite(role, *field) && !(medical && view.medicalClosed)) {
            if (field == usual) {
                description.usualSort = int(description.sorts.size());
            }
            description.sorts.append({field->id(), field->label(locale), medical});
        }
    }
    if (!description.offered) {
        description.sorts.clear();
        return description;
    }
    description.mayEncrypt = AccessPolicy::defaultEntryCategory(role).has_value(); // it is noted in the dossier
    description.closed = view.medicalClosed ? view.medicalClosedReason : QString();
    QList<DocumentState> readable;
    QList<DocumentLine> lines;
    for (const DocumentState& document : view.documents) {
        const Field* field = FieldCatalogue::find(document.fieldId);
        if (field != nullptr && AccessPolicy::mayRead(role, *field)) {
            readable.append(document);
            lines.append(lineOf(document, role, locale, now));
        }
    }
    description.lines = grouped(readable, lines);
    return description;
}

QString DocumentsDescription::kindOf(const QString& mediaType)
{
    const QHash<QLatin1StringView, QString> kinds{
        {QLatin1StringView("application/pdf"), tr("PDF")},
        {QLatin1StringView("image/png"), tr("Picture (PNG)")},
        {QLatin1StringView("image/jpeg"), tr("Picture (JPEG)")},
        {QLatin1StringView("image/tiff"), tr("Picture (TIFF)")},
        {QLatin1StringView("text/plain"), tr("Text")},
        {QLatin1StringView("text/csv"), tr("Table (CSV)")},
        {QLatin1StringView("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
         tr("Letter (Word)")},
        {QLatin1StringView("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
         tr("Spreadsheet (Excel)")},
        {QLatin1StringView("application/vnd.oasis.opendocument.text"), tr("Letter (OpenDocument)")},
        {QLatin1StringView("application/vnd.oasis.opendocument.spreadsheet"), tr("Spreadsheet (OpenDocument)")},
    };
    const QByteArray type = mediaType.toLatin1();
    return kinds.value(QLatin1StringView(type), tr("Other file"));
}

bool DocumentsDescription::isViewable(const QString& mediaType)
{
    return mediaType == QLatin1String("application/pdf") || mediaType.startsWith(QLatin1String("image/")) ||
           mediaType.startsWith(QLatin1String("text/"));
}

QString DocumentsDescription::sizeText(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace kluis::ui
