// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

#include <functional>

namespace foyer {

/// A slider that jumps to where its groove is clicked, listens to the wheel only while it has the
/// focus, and shows its value in a bubble while dragged. Says when a drag ended, so that the last
/// value is always sent.
class GrooveSlider : public QSlider
{
    Q_OBJECT

public:
    explicit GrooveSlider(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    /// Words for a slider position in the bubble and for assistive technology, e.g. "40 %".
    void setValueWords(std::function<QString(int)> words);
    void setPending(bool pending);
    /// Moves the handle unless the person is dragging it.
    void setShownValue(int value);
    [[nodiscard]] bool isDragging() const { return isSliderDown(); }

Q_SIGNALS:
    void
    committed(int value);    ///< drag released, key, wheel or click: the value to write for certain
    void dragged(int value); ///< while dragging: write at a bounded pace

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int valueAt(const QPoint &position) const;
    void showBubble();
    std::function<QString(int)> m_words;
};

} // namespace foyer
