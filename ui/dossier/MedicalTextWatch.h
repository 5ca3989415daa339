// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/MedicalTermFinder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace kluis::ui {

class MedicalTextNotice;
class MedicalTextRules;

/// Looks at a text that the employer reads while it is typed: where the typing rests it is read in another thread, the words that
/// seem medical are underlined, and the notice under the editor names them. The text goes nowhere else. Window's
/// thread.
class MedicalTextWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int restMs = 400;

    /// \p rules may be null: then no word is tolerated. Of a text that can't be changed in place: setText() says it. All
    /// outlive this or end it.
    MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QObject* parent);
    /// The words are underlined in \p edit, and their sentences can be taken out of it; null: as above.
    MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QPlainTextEdit* edit, QObject* parent);
    /// The same of a single line, in which no word is underlined. Its text is looked at by itself.
    MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QLineEdit* line, QObject* parent);

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
    /// Takes these parts of the text, the last first, out of the editor, in one step.
    void cut(const QList<std::pair<int, int>>& parts);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool hasEditor() const { return m_edit != nullptr || m_line != nullptr; }
    [[nodiscard]] QStringList words() const;

    QPointer<MedicalTextRules> m_rules;
    QPointer<MedicalTextNotice> m_notice;
    QPointer<QPlainTextEdit> m_edit;
    QPointer<QLineEdit> m_line;
    QTimer m_rest;
    QString m_text;
    QList<lint::MedicalTermHit> m_hits;
    quint64 m_turn = 0;      ///< answers about an older text are dropped
    QString m_afterTakeOut;  ///< while the text stays so, it is told what was taken out
    bool m_wasMoved = false; ///< into a medical note
};

} // namespace kluis::ui
