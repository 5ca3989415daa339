// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/ConflictDescription.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kluis::ui {

/// One of the values a person chooses from, with who gave it and the button that keeps it.
class ConflictCard : public QFrame {
    Q_OBJECT

public:
    ConflictCard(const QString& title, const QString& button, QWidget* parent);
    void setSide(const ConflictSideText& side, bool hidden);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void chosen();

private:
    QString m_title;
    QLabel* m_value;
    QLabel* m_by;
    QPushButton* m_button;
};

} // namespace kluis::ui
