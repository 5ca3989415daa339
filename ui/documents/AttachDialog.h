// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DocumentContent.h"
#include "ui/documents/DocumentsDescription.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace kluis::ui {

class Banner;
class MedicalTextRules;
class MedicalTextWatch;

/// Asks what the chosen files are before they become documents. A file that can't be one stands in the list with the
/// reason; the others can be added.
class AttachDialog : public QDialog {
    Q_OBJECT

public:
    /// \p sorts is not empty; \p usual is the one of them that is chosen at first. \p rules: for the files' names, which the
    /// employer reads with his documents; null for none.
    AttachDialog(const QList<app::DocumentCandidate>& files, const QList<DocumentSort>& sorts, int usual,
                 QWidget* parent, MedicalTextRules* rules = nullptr);
    [[nodiscard]] QStringList files() const; ///< paths of those that can be added
    [[nodiscard]] QString fieldId() const;

Q_SIGNALS:
    void submitted();

private:
    void fill(const QList<app::DocumentCandidate>& files);
    void showReaders();

    QList<app::DocumentCandidate> m_files;
    QList<DocumentSort> m_sorts;
    QTreeWidget* m_list;
    QComboBox* m_sort;
    QLabel* m_readers;
    Banner* m_banner;
    QPushButton* m_add;
    MedicalTextWatch* m_watch;
};

} // namespace kluis::ui
