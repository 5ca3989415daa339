// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace kluis::ui {

/// The path of a file: typed, or chosen in the system's dialog.
class FileField : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Open,
        Save,
    };

    /// \p label stands above it, with its mnemonic. \p filter as QFileDialog's.
    FileField(Kind kind, const QString& label, const QString& filter, QWidget* parent);
    [[nodiscard]] QString path() const; ///< without spaces at the ends
    void setPath(const QString& path);
    void clear();
    [[nodiscard]] QLineEdit* line() const { return m_line; }

private:
    void choose();

    Kind m_kind;
    QString m_filter;
    QLineEdit* m_line;
    QLabel* m_label;
};

} // namespace kluis::ui
