// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace kluis::ui {

class EmployerBox;
class FileField;
class Question;

/// Which file of medical dossiers a company doctor takes over, from whom, and into which employer's. Asks once more.
class TakeOverForm : public QWidget {
    Q_OBJECT

public:
    explicit TakeOverForm(QWidget* parent = nullptr);
    [[nodiscard]] EmployerBox* employer() const { return m_employer; }
    void forget();
    void setBusy(bool busy);

Q_SIGNALS:
    void incomplete(const QString& sentence);
    void submitted(const QString& file, const QString& employer, const QString& fingerprint);

private:
    void ask();

    FileField* m_file;
    EmployerBox* m_employer;
    QLineEdit* m_fingerprint;
    QPushButton* m_go;
    Question* m_question;
};

} // namespace kluis::ui
