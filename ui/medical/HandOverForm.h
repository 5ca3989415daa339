// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/HandOverReport.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kluis::ui {

class EmployerBox;
class FileField;
class Question;

/// What a company doctor says before medical dossiers go to a colleague at another service. Asks once more.
class HandOverForm : public QWidget {
    Q_OBJECT

public:
    explicit HandOverForm(QWidget* parent = nullptr);
    [[nodiscard]] EmployerBox* employer() const { return m_employer; }
    void forget();
    void setBusy(bool busy);

Q_SIGNALS:
    void incomplete(const QString& sentence);
    void submitted(const kluis::app::HandOverInput& input);

private:
    void ask();
    [[nodiscard]] QString missing() const;

    EmployerBox* m_employer;
    FileField* m_card;
    QLineEdit* m_fingerprint;
    FileField* m_file;
    QCheckBox* m_informed;
    QCheckBox* m_agreed;
    QPushButton* m_go;
    Question* m_question;
};

} // namespace kluis::ui
