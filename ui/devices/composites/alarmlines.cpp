// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/alarmlines.h"

#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {

/// What happens every day without anybody being worried; the rest of alarm_… calls for a person.
bool isEveryday(QStringView capabilityId)
{
    static constexpr QStringView everyday[] = {
        u"alarm_motion", u"alarm_contact", u"alarm_occupancy", u"alarm_presence",
        u"alarm_night",  u"alarm_light",   u"alarm_running"};
    const QStringView base = capabilityId.split(u'.').constFirst();
    return std::find(std::begin(everyday), std::end(everyday), base) != std::end(everyday);
}

} // namespace

/// One alarm: picture, title, and its state in words.
class AlarmLine : public QWidget
{
public:
    AlarmLine(const QString &capabilityId, const QString &title, QWidget *parent)
        : QWidget(parent)
        , id(capabilityId)
        , title(new PlainLabel(title, this))
        , value(new PlainLabel(this))
        , m_picture(new QWidget(this))
    {
        m_picture->setFixedSize(Theme::iconSize, Theme::iconSize);
        this->title->setWordWrap(true);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(2),
                                   Theme::spacing(1));
        layout->setSpacing(Theme::spacing(2));
        layout->addWidget(m_picture);
        layout->addWidget(this->title, 1);
        layout->addWidget(value);
    }

    void setState(std::optional<bool> state)
    {
        m_state = state;
        value->setFont(state.value_or(false) ? Theme::font(Theme::FontRole::Strong, font())
                                             : font());
        value->setForegroundRole(state.value_or(false) ? QPalette::WindowText
                                                       : QPalette::PlaceholderText);
        update();
    }
    [[nodiscard]] bool isOn() const { return m_state.value_or(false); }
    [[nodiscard]] bool isWorrying() const { return isOn() && !isEveryday(id); }

    const QString id;
    PlainLabel *const title;
    PlainLabel *const value;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isWorrying()) {
            painter.setPen(colours.danger);
            painter.setBrush(colours.dangerSurface);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                                    Theme::radius);
        }
        const QString icon = isWorrying() ? QStringLiteral("warning")
                             : isOn()     ? QStringLiteral("info")
                             : m_state    ? QStringLiteral("check")
                                          : QStringLiteral("help");
        const QColor ink = isWorrying() ? colours.danger
                           : isOn()     ? colours.accent
                           : m_state    ? colours.positive
                                        : colours.textMuted;
        const int size = Theme::spacing(4);
        painter.drawPixmap(m_picture->geometry().center() - QPoint(size / 2 - 1, size / 2 - 1),
                           tintedPixmap(icon, size, ink, devicePixelRatioF()));
    }

private:
    QWidget *m_picture;
    std::optional<bool> m_state;
};

AlarmLines::AlarmLines(const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::spacing(1));
}

PlainLabel *AlarmLines::add(const QString &capabilityId, const QString &title)
{
    auto *line = new AlarmLine(capabilityId, title, this);
    m_layout->addWidget(line);
    m_lines << line;
    return line->value;
}

void AlarmLines::display(const Device &device)
{
    for (AlarmLine *line : std::as_const(m_lines)) {
        const Capability *capability = device.capability(line->id);
        if (!capability)
            continue;
        const std::optional<bool> state = capability->shown().boolean();
        line->setState(state);
        showText(line->value, state ? m_words.booleanText(*capability, *state) : tr("Unknown"));
    }
}

QStringList AlarmLines::active() const
{
    QStringList titles;
    for (const AlarmLine *line : m_lines) {
        if (line->isWorrying())
            titles << line->title->text();
    }
    return titles;
}

} // namespace foyer
