// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/MedicalTextWarning.h"

#include "core/domain/EmployersLine.h"

namespace kluis::app {

namespace {

constexpr qsizetype mostNamed = 3;

} // namespace

MedicalTextWarning::Writer MedicalTextWarning::writerOf(domain::Role role)
{
    using domain::Role;
    const bool isEmployers = role == Role::Hr || role == Role::Manager || role == Role::CaseManager;
    return isEmployers ? Writer::Employer : Writer::Practice;
}

QStringList MedicalTextWarning::wordsIn(const QString& text, const QList<lint::MedicalTermHit>& hits)
{
    QStringList words;
    for (const auto& hit : hits) {
        const QString word = text.sliced(hit.position, hit.length);
        if (!words.contains(word, Qt::CaseInsensitive)) {
            words.append(word);
        }
    }
    return words;
}

QString MedicalTextWarning::about(const QStringList& words, Writer writer)
{
    QStringList named;
    for (const QString& word : words.first(qMin(words.size(), mostNamed))) {
        named.append(tr("“%1”").arg(word));
    }
    QString list = named.join(QStringLiteral(", "));
    if (words.size() > mostNamed) {
        list = tr("%1 and %n more", nullptr, int(words.size() - mostNamed)).arg(list);
    }
    if (writer == Writer::Practice) {
        return tr("This seems medical or private: %1. The employer reads it, and may learn which work is possible, how "
                  "long it may take and what has to be adapted; not the nature or cause of an illness (Dutch DPA, The "
                  "sick employee, 2016).")
            .arg(list);
    }
    return tr("This seems medical or private: %1. The employer may not record the nature or cause of an illness (Dutch "
              "DPA, The sick employee, 2016). You may write how long it is expected to take, which work has to be "
              "taken over, and what the company doctor advises.")
        .arg(list);
}

QString MedicalTextWarning::of(const domain::Field& field, const QString& value,
                               const lint::MedicalTermFinder::Tolerated& tolerated, Writer writer)
{
    if (!domain::EmployersLine::isWatched(field) || value.isEmpty()) {
        return {};
    }
    const QString text = domain::EmployersLine::sentencesOf(field, value);
    const QStringList words = wordsIn(text, lint::MedicalTermFinder(tolerated).find(text));
    return words.isEmpty() ? QString() : about(words, writer);
}

} // namespace kluis::app
