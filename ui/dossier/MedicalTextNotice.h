// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace kluis::ui {

/// Stands under a text that the employer reads and that seems to tell something medical: which words, the rule, what may be written
/// instead, and what to do about it. Nothing is refused. Read out when it appears; never takes the focus.
class MedicalTextNotice : public QFrame {
    Q_OBJECT

public:
    /// What can be done with the sentences.
    enum class Offer {
        Nothing,
        TakeOut, ///< they go; nobody gets them
        Move,    ///< they become a medical note
    };

    explicit MedicalTextNotice(QWidget* parent = nullptr);

    /// Without it no word can be said to be no medical word: nothing keeps that here.
    void setMayTolerate(bool mayTolerate) { m_mayTolerate = mayTolerate; }
    /// \p text: what is said of them (app::MedicalTextWarning).
    void showWords(const QString& text, Offer offer);
    /// The sentences were taken out, or moved: who tells the doctor now, and how they come back.
    void showGone(Offer what);
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
    bool m_mayTolerate = true;
};

} // namespace kluis::ui
