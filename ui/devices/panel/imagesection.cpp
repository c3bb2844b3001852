// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/imagesection.h"

#include "homey/household.h"
#include "ui/devices/composites/panelplan.h"
#include "ui/devices/panel/pictureview.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {
/// The images that no control above shows already: a doorbell's camera, a player's album art.
QList<Device::Image> remainingImages(const Device &device)
{
    QList<Device::Image> images = device.images;
    if (images.isEmpty())
        return images;
    const QList<PanelPart> parts = panelPlan(device);
    for (const PanelPart &part : parts) {
        const bool isDoorbell = part.family == PanelPart::Family::Doorbell;
        if (!isDoorbell && part.family != PanelPart::Family::MediaPlayer)
            continue;
        const auto shown =
            std::find_if(images.cbegin(), images.cend(), [isDoorbell](const auto &image) {
                return isDoorbell != (image.type == QLatin1String("media"));
            });
        if (shown != images.cend())
            images.erase(shown);
    }
    return images.mid(0, ImageSection::most);
}
} // namespace

ImageSection::ImageSection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("images"), tr("Pictures"), program, words, parent)
{
}

ImageSection::~ImageSection() = default;

bool ImageSection::concerns(const Device &device) const
{
    return !remainingImages(device).isEmpty();
}

void ImageSection::load()
{
    const Device *now = device();
    if (!apiOrTell())
        return;
    const QList<Device::Image> images = remainingImages(*now);
    for (const Device::Image &image : images) {
        if (!shown(image.id))
            add(image);
    }
    showReady();
    for (const Device::Image &image : images)
        fetch(image.id);
}

void ImageSection::forget()
{
    for (const Shown &each : m_shown)
        delete each.whole;
    m_shown.clear();
}

void ImageSection::redefined(const Device &device)
{
    const QList<Device::Image> images = remainingImages(device);
    const qsizetype count = images.size();
    setSummary(count == 1 ? plain(images.first().title, 60)
                          : tr("%n pictures", nullptr, int(count)));
    if (state() != State::Ready)
        return;
    bool isOther = images.size() != qsizetype(m_shown.size());
    for (const Device::Image &image : images) {
        const Shown *known = shown(image.id);
        isOther |= !known || known->image != image;
    }
    if (!isOther)
        return;
    for (size_t i = 0; i < m_shown.size();) {
        const QString id = m_shown[i].image.id;
        if (std::any_of(images.cbegin(), images.cend(),
                        [&](const Device::Image &image) { return image.id == id; })) {
            ++i;
        } else {
            delete m_shown[i].whole;
            m_shown.erase(m_shown.begin() + qsizetype(i));
        }
    }
    expire(); // a new picture is waiting; it is fetched when it can be seen
    Q_EMIT grew();
}

void ImageSection::add(const Device::Image &image)
{
    const QString title = image.title.isEmpty() ? tr("Picture") : plain(image.title);
    Shown made;
    made.image = image;
    made.whole = new QWidget(this);
    made.view = new PictureView(made.whole);
    made.view->setObjectName(QStringLiteral("picture/") + image.id);
    made.view->setAccessibleName(tr("%1: %2", "device, picture").arg(deviceName(), title));
    auto *caption = new PlainLabel(title, made.whole);
    caption->setElided(true);
    made.time = new PlainLabel(made.whole);
    made.time->setSecondary(true);
    made.time->setObjectName(QStringLiteral("pictureTime"));
    made.problem = new PlainLabel(made.whole);
    made.problem->setWordWrap(true);
    made.problem->setObjectName(QStringLiteral("pictureProblem"));
    made.problem->hide();
    made.refresh = new QToolButton(made.whole);
    made.refresh->setObjectName(QStringLiteral("pictureRefresh"));
    made.refresh->setIcon(themedIcon(QStringLiteral("refresh")));
    made.refresh->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    made.refresh->setFixedSize(Theme::controlHeight, Theme::controlHeight);
    made.refresh->setAutoRaise(true);
    made.refresh->setToolTip(tr("Get a new picture"));
    made.refresh->setAccessibleName(tr("Get a new picture: %1").arg(title));
    connect(made.refresh, &QToolButton::clicked, this, [this, id = image.id] { fetch(id); });

    auto *grid = new QGridLayout(made.whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::spacing(2));
    grid->setVerticalSpacing(Theme::spacing(1));
    grid->addWidget(made.view, 0, 0, 1, 2);
    grid->addWidget(caption, 1, 0);
    grid->addWidget(made.time, 2, 0);
    grid->addWidget(made.refresh, 1, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(made.problem, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    body()->addWidget(made.whole);
    m_shown.push_back(made);
}

ImageSection::Shown *ImageSection::shown(const QString &imageId)
{
    for (Shown &each : m_shown) {
        if (each.image.id == imageId)
            return &each;
    }
    return nullptr;
}

void ImageSection::fetch(const QString &imageId)
{
    Shown *wanted = shown(imageId);
    if (!wanted || wanted->isUnderWay)
        return;
    if (const Device *now = device()) {
        for (const Device::Image &image : now->images) {
            if (image.id == imageId)
                wanted->image = image;
        }
    }
    wanted->isUnderWay = true;
    wanted->refresh->setEnabled(false);
    wanted->time->setText(tr("Fetching the picture …"));
    then(program().household().pictures.image(wanted->image.url), this,
         [this, imageId, device = deviceId()](const Result<QByteArray> &bytes) {
             Shown *now = shown(imageId);
             if (!now || device != deviceId())
                 return;
             now->isUnderWay = false;
             now->refresh->setEnabled(true);
             QString problem;
             if (!bytes) {
                 problem = tr("The picture could not be fetched: %1")
                               .arg(words().errorText(bytes.error()));
             } else if (const QImage image = decodedSnapshot(*bytes, decodedWidth);
                        image.isNull()) {
                 problem = tr("What the hub sent is not a picture.");
             } else {
                 now->view->setImage(image);
                 now->fetchedAt = QDateTime::currentDateTimeUtc();
             }
             now->problem->setText(problem);
             now->problem->setVisible(!problem.isEmpty());
             showTime(*now);
             Q_EMIT grew();
         });
}

void ImageSection::showTime(const Shown &shown)
{
    if (shown.isUnderWay)
        return;
    if (!shown.fetchedAt.isValid()) {
        shown.time->setText(tr("No picture yet"));
        return;
    }
    const auto time = [this](const QDateTime &at) {
        return words().locale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
    };
    QString text = tr("Fetched at %1, %2", "a time, its age")
                       .arg(time(shown.fetchedAt), words().age(shown.fetchedAt));
    // Cameras make a picture when it is asked for; others say when there was a new one.
    if (shown.image.lastUpdated.isValid())
        text += QLatin1Char('\n') +
                tr("New at the hub: %1", "a date and time")
                    .arg(words().locale().toString(shown.image.lastUpdated.toLocalTime(),
                                                   QLocale::ShortFormat));
    shown.time->setText(text);
}

void ImageSection::refreshAges()
{
    for (const Shown &each : m_shown)
        showTime(each);
}

} // namespace foyer
