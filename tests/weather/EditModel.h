// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/weather/Worker.h"

#include <QHash>
#include <QSet>

namespace kluis::test {

/// What must be where after all that was said and done: each field holds the newest acknowledged value, or a later one
/// that was cut off before its answer; each note is there once when it was acknowledged, and at most once when not;
/// nothing is there twice; and somebody else sees the same. One thread.
class EditModel {
public:
    /// Takes over what \p worker did since the last time.
    void take(Worker& worker);
    /// Compares what was touched since the last check, as \p owner, who wrote it, and \p witness see it now. Both are
    /// settled. Empty, or what is wrong.
    [[nodiscard]] QString check(Worker& owner, Worker& witness);
    /// Compares everything ever written with what \p witness sees.
    [[nodiscard]] QString checkAll(Worker& witness);

    [[nodiscard]] qsizetype edits() const { return m_edits; }
    [[nodiscard]] qsizetype acknowledged() const { return m_acknowledged; }

private:
    using Seen = QHash<QString, QStringList>; ///< values newest first, by field
    [[nodiscard]] static QString look(Worker& worker, const QString& dossier, const QStringList& fields, Seen& seen);
    [[nodiscard]] QString checkField(const QString& place, const QStringList& values);
    [[nodiscard]] static QString checkNotes(const QList<Worker::Edit>& made, const QStringList& notes);

    QHash<QString, QList<Worker::Edit>> m_new; ///< by place, since the last check
    QHash<QString, QString> m_standing;        ///< by place
    QHash<QString, QSet<QString>> m_notes;     ///< by place: those that are there
    qsizetype m_edits = 0;
    qsizetype m_acknowledged = 0;
};

} // namespace kluis::test
