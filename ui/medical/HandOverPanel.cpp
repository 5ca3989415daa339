// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/HandOverPanel.h"

#include "ui/medical/EmployerBox.h"
#include "ui/medical/HandOverForm.h"
#include "ui/medical/TakeOverForm.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/WorkBar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kluis::ui {

HandOverPanel::HandOverPanel(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_running(new WorkBar(tr("Progress of the hand-over"), this)),
      m_handOver(new HandOverForm(this)), m_takeOver(new TakeOverForm(this))
{
    auto* area = new QScrollArea(this);
    area->setAccessibleName(QCoreApplication::translate("kluis::ui::MedicalScreen", "Another service")); // as its tab
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(area);
    auto* cards = new QVBoxLayout(body);
    cards->setContentsMargins(0, 0, Look::space(2), 0);
    cards->setSpacing(Look::space(3));
    buildCard(cards);
    const auto add = [&](const QString& title, const QString& text, QWidget* form) {
        QVBoxLayout* column = nullptr;
        auto* card = form::card(body, column);
        column->addWidget(form::heading(title, card));
        column->addWidget(form::paragraph(text, card));
        column->addWidget(form);
        cards->addWidget(card);
    };
    add(tr("Hand over to a colleague elsewhere"),
        tr("An employer goes to another service. Dossiers go of employees whose medical part has a valid consent to a "
           "hand-over; working notes stay with you."),
        m_handOver);
    add(tr("Take over from a colleague elsewhere"),
        tr("Compare the sender's digits before you take anything over. Doing it twice does no harm."), m_takeOver);
    cards->addStretch(1);
    area->setWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(m_running);
    m_running->stopButton()->setObjectName(QStringLiteral("stopHandOver"));
    column->addWidget(area, 1);
    connect(m_running->stopButton(), &QPushButton::clicked, this, &HandOverPanel::cancelWanted);
    connect(m_handOver, &HandOverForm::incomplete, this, &HandOverPanel::showFailure);
    connect(m_takeOver, &TakeOverForm::incomplete, this, &HandOverPanel::showFailure);
}

void HandOverPanel::buildCard(QVBoxLayout* column)
{
    QVBoxLayout* inner = nullptr;
    auto* card = form::card(this, inner);
    inner->addWidget(form::heading(tr("Your own card"), card));
    inner->addWidget(
        form::paragraph(tr("Whoever hands dossiers over to you needs your card. It holds no secret: send it "
                           "in any way, and read its digits out by telephone."),
                        card));
    m_cardPart = new QWidget(card);
    auto* part = new QVBoxLayout(m_cardPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(Look::space(2));
    m_cardFile = new FileField(FileField::Kind::Save, tr("Car&d to write"), tr("Cards (*.card)"), m_cardPart);
    m_cardFile->line()->setObjectName(QStringLiteral("cardFile"));
    auto* write = new QPushButton(tr("Write my c&ard"), m_cardPart);
    write->setObjectName(QStringLiteral("writeCard"));
    part->addWidget(m_cardFile);
    part->addWidget(write, 0, Qt::AlignLeft);
    inner->addWidget(m_cardPart);
    m_read = new QWidget(card);
    auto* read = new QVBoxLayout(m_read);
    read->setContentsMargins(0, 0, 0, 0);
    read->setSpacing(Look::space(1));
    read->addWidget(form::paragraph(tr("Written. Read this out to your colleague, the digits or the words:"), m_read));
    m_fingerprint = new FingerprintView(m_read);
    m_fingerprint->digits()->setObjectName(QStringLiteral("cardFingerprint"));
    read->addWidget(m_fingerprint, 0, Qt::AlignLeft);
    m_read->hide();
    inner->addWidget(m_read);
    column->addWidget(card);
    connect(write, &QPushButton::clicked, this, [this] {
        if (m_cardFile->path().isEmpty()) {
            showFailure(tr("Choose where the card is written."));
        } else {
            Q_EMIT cardWanted(m_cardFile->path());
        }
    });
}

void HandOverPanel::setEmployers(const QList<QPair<QString, QString>>& employers)
{
    m_handOver->employer()->setEmployers(employers);
    m_takeOver->employer()->setEmployers(employers);
}

void HandOverPanel::showCard(const QString& fingerprint)
{
    m_banner->clear();
    m_fingerprint->setFingerprint(fingerprint);
    m_read->show();
}

void HandOverPanel::setBusy(bool busy)
{
    if (busy) {
        m_banner->clear();
        m_running->begin();
    }
    m_running->setVisible(busy);
    m_cardPart->setEnabled(!busy);
    m_handOver->setBusy(busy);
    m_takeOver->setBusy(busy);
}

void HandOverPanel::setProgress(quint64 done, quint64 total, bool documents)
{
    const QLocale locale;
    m_running->setProgress(done, total,
                           (documents ? tr("Documents: %1 of %2 MB") : tr("%1 of %2 dossiers"))
                               .arg(locale.toString(done), locale.toString(total)));
}

void HandOverPanel::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void HandOverPanel::showSuccess(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void HandOverPanel::forget()
{
    setBusy(false);
    m_banner->clear();
    m_cardFile->clear();
    m_fingerprint->clear();
    m_read->hide();
    m_handOver->forget();
    m_takeOver->forget();
}

} // namespace kluis::ui
