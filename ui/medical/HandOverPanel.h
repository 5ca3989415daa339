// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QVBoxLayout;

namespace kluis::ui {

class Banner;
class FileField;
class FingerprintView;
class HandOverForm;
class TakeOverForm;
class WorkBar;

/// Medical dossiers to and from another occupational-health service (docs/decisions/0028): one's own card, handing over,
/// taking over. While one of them runs it says how far it is and can be stopped.
class HandOverPanel : public QWidget {
    Q_OBJECT

public:
    explicit HandOverPanel(QWidget* parent = nullptr);
    /// Short name and name of each.
    void setEmployers(const QList<QPair<QString, QString>>& employers);
    /// The card was written; its owner reads \p fingerprint out.
    void showCard(const QString& fingerprint);
    void setBusy(bool busy);
    void setProgress(quint64 done, quint64 total, bool documents = false); ///< of dossiers, or megabytes of documents
    void showFailure(const QString& sentence);
    void showSuccess(const QString& sentence);
    void forget();
    [[nodiscard]] HandOverForm* handOver() const { return m_handOver; }
    [[nodiscard]] TakeOverForm* takeOver() const { return m_takeOver; }

Q_SIGNALS:
    void cardWanted(const QString& file);
    void cancelWanted();

private:
    void buildCard(QVBoxLayout* column);

    Banner* m_banner;
    WorkBar* m_running;
    FileField* m_cardFile = nullptr;
    QWidget* m_cardPart = nullptr;
    QWidget* m_read = nullptr;
    FingerprintView* m_fingerprint = nullptr;
    HandOverForm* m_handOver;
    TakeOverForm* m_takeOver;
};

} // namespace kluis::ui
