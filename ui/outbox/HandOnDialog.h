// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/UnsentChange.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kluis::ui {

class Banner;
class FileField;

/// A file of changes that were not accepted: writes one for a lead, or, for a lead, opens a colleague's and shows what is in
/// it. Window's thread.
class HandOnDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind {
        Write,
        Read,
    };
    HandOnDialog(Kind kind, QWidget* parent);

    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    /// Of a colleague's file.
    void setChanges(const QList<app::HandedOnChange>& changes);

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    void buildList();
    void choose();

    Kind m_kind;
    Banner* m_banner;
    FileField* m_file;
    QPushButton* m_go;
    QTableWidget* m_table;
    QPlainTextEdit* m_text;
    QStringList m_texts; ///< of the lines
};

} // namespace kluis::ui
