// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/MedicalTermFinder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QPlainTextEdit;

namespace kluis::ui {

class MedicalTextNotice;
class MedicalTextRules;

/// Looks at an employer's text while it is typed: where the typing rests it is read in another thread, the words that
/// seem medical are underlined, and the notice under the editor names them. The text goes nowhere else. Window's
/// thread.
class MedicalTextWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int restMs = 400;

    /// \p rules may be null: then no word is tolerated. \p edit is null where words can't be underlined in place. All
    /// outlive this or end it.
    MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QPlainTextEdit* edit, QObject* parent);

    /// The text is now \p text; it is looked at soon.
    void setText(const QString& text);

Q_SIGNALS:
    void looked(); ///< the notice says what there is to say about the newest text

private:
    void look();
    void show(const QList<lint::MedicalTermHit>& hits);
    void tolerate();
    void takeOut();
    void underline();
    [[nodiscard]] QStringList words() const;

    QPointer<MedicalTextRules> m_rules;
    QPointer<MedicalTextNotice> m_notice;
    QPointer<QPlainTextEdit> m_edit;
    QTimer m_rest;
    QString m_text;
    QList<lint::MedicalTermHit> m_hits;
    quint64 m_turn = 0;     ///< answers about an older text are dropped
    QString m_afterTakeOut; ///< while the text stays so, it is told what was taken out
};

} // namespace kluis::ui
