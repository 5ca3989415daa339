// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/DocumentsDescription.h"

#include <QTreeWidget>

#include <optional>

namespace kluis::ui {

/// The documents of a dossier, newest first, older versions under the newest one. Enter or a double click opens one.
class DocumentList : public QTreeWidget {
    Q_OBJECT

public:
    explicit DocumentList(QWidget* parent = nullptr);
    void setLines(const QList<DocumentLine>& lines);
    [[nodiscard]] std::optional<DocumentLine> chosen() const;
    /// What is on its way now, and how far: 0 to 100, below zero while that is not known. \p sending or being fetched.
    void setUnderWay(const RecordId& document, bool sending, int percent);
    void setNothingUnderWay();

Q_SIGNALS:
    void choiceChanged();
    void openWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitFixedColumns();
    [[nodiscard]] QTreeWidgetItem* itemOf(const DocumentLine& line) const;
    [[nodiscard]] QString stateText(const DocumentLine& line) const;
    void showStates();
    [[nodiscard]] const DocumentLine* lineOf(const QTreeWidgetItem* item) const;

    QIcon m_secret;
    QIcon m_usual;
    QList<DocumentLine> m_lines;
    std::optional<RecordId> m_underWay;
    bool m_sending = false;
    int m_percent = -1;
};

} // namespace kluis::ui
