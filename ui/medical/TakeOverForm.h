// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kluis::ui {

class FileField;
class Question;

/// Which file of medical dossiers a company doctor takes over, from whom, and into which employer's. Asks once more.
class TakeOverForm : public QWidget {
    Q_OBJECT

public:
    explicit TakeOverForm(QWidget* parent = nullptr);
    /// Short name and name of each.
    void setEmployers(const QList<QPair<QString, QString>>& employers);
    void forget();
    void setBusy(bool busy);

Q_SIGNALS:
    void incomplete(const QString& sentence);
    void submitted(const QString& file, const QString& employer, const QString& fingerprint);

private:
    void ask();

    FileField* m_file;
    QComboBox* m_employer;
    QLineEdit* m_fingerprint;
    QPushButton* m_go;
    Question* m_question;
};

} // namespace kluis::ui
