// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weather/EditModel.h"

namespace kluis::test {

namespace {

bool isNote(const QString& place)
{
    return place.endsWith(QLatin1String("_note"));
}

} // namespace

void EditModel::take(Worker& worker)
{
    for (const Worker::Edit& edit : std::as_const(worker.edits)) {
        m_new[edit.place].append(edit);
        ++m_edits;
        m_acknowledged += edit.isAcknowledged ? 1 : 0;
    }
    worker.edits.clear();
}

QString EditModel::look(Worker& worker, const QString& dossier, const QStringList& fields, Seen& seen)
{
    QStringList lines;
    if (!worker.does(QStringLiteral("show %1 %2").arg(dossier, fields.join(u',')), &lines)) {
        return worker.failure();
    }
    for (const QString& line : std::as_const(lines)) {
        const QStringList words = line.split(u' ');
        seen[words.value(1)].append(words.value(2));
    }
    return {};
}

QString EditModel::check(Worker& owner, Worker& witness)
{
    QSet<QString> dossiers;
    for (auto it = m_new.cbegin(); it != m_new.cend(); ++it) {
        if (owner.fields().contains(it.key().section(u' ', 1))) {
            dossiers.insert(it.key().section(u' ', 0, 0));
        }
    }
    for (const QString& dossier : std::as_const(dossiers)) {
        Seen here;
        Seen there;
        if (const QString problem = look(owner, dossier, owner.fields(), here); !problem.isEmpty()) {
            return problem;
        }
        if (const QString problem = look(witness, dossier, owner.fields(), there); !problem.isEmpty()) {
            return problem;
        }
        for (const QString& field : owner.fields()) {
            const QString place = dossier + u' ' + field;
            if (!m_new.contains(place)) {
                continue;
            }
            const QString problem =
                isNote(place) ? checkNotes(m_new[place], there[field]) : checkField(place, there[field]);
            const bool isSame = isNote(place) ? QSet<QString>(here[field].cbegin(), here[field].cend()) ==
                                                    QSet<QString>(there[field].cbegin(), there[field].cend())
                                              : here[field].value(0) == there[field].value(0);
            if (!problem.isEmpty() || !isSame) {
                return place + u' ' + (isSame ? problem : QStringLiteral("differs between two people"));
            }
            if (isNote(place)) {
                for (const Worker::Edit& edit : std::as_const(m_new[place])) {
                    if (there[field].contains(edit.value)) {
                        m_notes[place].insert(edit.value);
                    }
                }
            } else {
                m_standing[place] = there[field].value(0);
            }
            m_new.remove(place);
        }
    }
    return {};
}

QString EditModel::checkField(const QString& place, const QStringList& values)
{
    const QList<Worker::Edit>& made = m_new[place];
    QStringList allowed{m_standing.value(place)};
    for (const Worker::Edit& edit : made) {
        if (values.count(edit.value) > 1) {
            return QStringLiteral("holds %1 twice").arg(edit.value);
        }
        if (edit.isAcknowledged) {
            allowed.clear();
        }
        allowed.append(edit.value);
    }
    return allowed.contains(values.value(0))
               ? QString()
               : QStringLiteral("is '%1', lost '%2'").arg(values.value(0), allowed.join(u'/'));
}

QString EditModel::checkNotes(const QList<Worker::Edit>& made, const QStringList& notes)
{
    for (const Worker::Edit& edit : made) {
        const auto times = notes.count(edit.value);
        if (times > 1 || (edit.isAcknowledged && times == 0)) {
            return QStringLiteral("holds the note %1 %2 times").arg(edit.value).arg(times);
        }
    }
    return {};
}

QString EditModel::checkAll(Worker& witness)
{
    QHash<QString, QStringList> fieldsOf;
    const QStringList places = m_standing.keys() + m_notes.keys();
    for (const QString& place : places) {
        if (witness.fields().contains(place.section(u' ', 1))) {
            fieldsOf[place.section(u' ', 0, 0)].append(place.section(u' ', 1));
        }
    }
    for (auto it = fieldsOf.cbegin(); it != fieldsOf.cend(); ++it) {
        Seen seen;
        if (const QString problem = look(witness, it.key(), it.value(), seen); !problem.isEmpty()) {
            return problem;
        }
        for (const QString& field : it.value()) {
            const QString place = it.key() + u' ' + field;
            for (const QString& note : m_notes.value(place)) {
                if (seen[field].count(note) != 1) {
                    return place + QStringLiteral(" holds the note %1 %2 times").arg(note).arg(seen[field].count(note));
                }
            }
            if (!isNote(place) && seen[field].value(0) != m_standing.value(place)) {
                return place + QStringLiteral(" is %1, not %2").arg(seen[field].value(0), m_standing.value(place));
            }
        }
    }
    return {};
}

} // namespace kluis::test
