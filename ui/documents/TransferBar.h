// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/TransferRate.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace kluis::ui {

/// What is being sent or fetched, how far and how fast it is, and a way to stop it. Hidden while nothing is.
class TransferBar : public QWidget {
    Q_OBJECT

public:
    explicit TransferBar(QWidget* parent = nullptr);
    /// \p what names it: "Sending letter.pdf". \p done of \p total parts of a mebibyte; total 0: not known yet.
    void showProgress(const QString& what, quint64 done, quint64 total);
    void clear();

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* m_what;
    QLabel* m_how;
    QProgressBar* m_bar;
    TransferRate m_rate;
};

} // namespace kluis::ui
