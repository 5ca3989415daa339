// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace kluis::ui {

/// Stands under an employer's text that seems to tell something medical: which words, the rule, what may be written
/// instead, and what to do about it. Nothing is refused. Read out when it appears; never takes the focus.
class MedicalTextNotice : public QFrame {
    Q_OBJECT

public:
    explicit MedicalTextNotice(QWidget* parent = nullptr);

    /// Names \p words (at most three, then how many more); \p mayTakeOut offers to take their sentences out.
    void showWords(const QStringList& words, bool mayTakeOut);
    /// The sentences were taken out: who tells the doctor now, and how they come back.
    void showTakenOut();
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void tolerateWanted(); ///< the words named are no medical words here
    void takeOutWanted();

private:
    void announce();

    QLabel* m_text;
    QPushButton* m_tolerate;
    QPushButton* m_takeOut;
};

} // namespace kluis::ui
