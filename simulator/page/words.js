/** The page's own words. What the bot says is the bot's affair. */
const WORDS = {
  zh: {
    title: "本地 Telegram",
    otherLanguage: "English",
    switchLanguage: "Switch to English",
    personas: "人物",
    people: "人物",
    channels: "频道",
    back: "返回列表",
    transcript: "会话",
    toEnd: "回到最新消息",
    newBelow: "{count} 条新消息",
    clock: "演示时钟",
    clockIs: "演示时钟：{now}",
    jumpTo: "跳到",
    advance: "快进",
    oneHour: "1 小时",
    oneDay: "1 天",
    jumping: "时间正在前进，请稍候",
    close: "关闭",
    offline: "连接中断，正在重新连接…",
    you: "你是 {name}",
    typing: "正在输入",
    readOnly: "频道成员只能阅读",
    channelKind: "频道",
    start: "开始",
    emptyTitle: "还没有消息",
    emptyChannel: "频道里还没有内容",
    placeholder: "消息",
    captionPlaceholder: "添加说明",
    send: "发送",
    attach: "添加图片或文件",
    commands: "命令菜单",
    noCommands: "此处没有可用命令",
    asPhotos: "按图片发送",
    asFiles: "按文件发送",
    sendAs: "发送方式",
    removeFile: "移除 {name}",
    dropHere: "松开即可添加",
    edited: "已编辑",
    editedAt: "编辑于 {time}",
    forwardedFrom: "转发自 {name}",
    pinned: "置顶消息",
    pinnedService: "置顶了一条消息",
    photo: "图片",
    album: "图片组",
    video: "视频",
    voice: "语音",
    file: "文件",
    openPhoto: "查看图片",
    download: "下载 {name}",
    previous: "上一张",
    next: "下一张",
    actions: "消息操作",
    reply: "回复",
    edit: "编辑",
    copy: "复制文字",
    delete: "删除",
    copied: "已复制",
    cancel: "取消",
    editing: "编辑消息",
    replying: "回复 {name}",
    ok: "知道了",
    unread: "{count} 条未读",
    earlier: "显示更早的消息",
    failed: "没有成功：{reason}",
    unreachable: "连不上本地服务器",
    emptyFile: "“{name}”是空文件，没有添加",
    notAPicture: "图片打不开，请改为“按文件发送”",
    unfitPicture: "图片太大或太长，请改为“按文件发送”",
    tooLong: "文字太长",
    deleted: "已删除的消息",
    service: "会话信息有变化",
  },
  en: {
    title: "Local Telegram",
    otherLanguage: "中文",
    switchLanguage: "切换到中文",
    personas: "People",
    people: "People",
    channels: "Channel",
    back: "Back to the list",
    transcript: "Conversation",
    toEnd: "To the latest message",
    newBelow: "{count} new",
    clock: "Demo clock",
    clockIs: "Demo clock: {now}",
    jumpTo: "Jump to",
    advance: "Forward",
    oneHour: "1 hour",
    oneDay: "1 day",
    jumping: "Time is moving on, one moment",
    close: "Close",
    offline: "Connection lost, reconnecting…",
    you: "You are {name}",
    typing: "typing",
    readOnly: "Members can only read this channel",
    channelKind: "Channel",
    start: "Start",
    emptyTitle: "No messages yet",
    emptyChannel: "Nothing has been published yet",
    placeholder: "Message",
    captionPlaceholder: "Add a caption",
    send: "Send",
    attach: "Attach photos or files",
    commands: "Commands",
    noCommands: "No commands here",
    asPhotos: "As photos",
    asFiles: "As files",
    sendAs: "Send as",
    removeFile: "Remove {name}",
    dropHere: "Drop to attach",
    edited: "edited",
    editedAt: "Edited {time}",
    forwardedFrom: "Forwarded from {name}",
    pinned: "Pinned message",
    pinnedService: "pinned a message",
    photo: "Photo",
    album: "Album",
    video: "Video",
    voice: "Voice message",
    file: "File",
    openPhoto: "Open photo",
    download: "Download {name}",
    previous: "Previous",
    next: "Next",
    actions: "Message actions",
    reply: "Reply",
    edit: "Edit",
    copy: "Copy text",
    delete: "Delete",
    copied: "Copied",
    cancel: "Cancel",
    editing: "Edit message",
    replying: "Reply to {name}",
    ok: "OK",
    unread: "{count} unread",
    earlier: "Show earlier messages",
    failed: "That did not work: {reason}",
    unreachable: "the local server cannot be reached",
    emptyFile: "“{name}” is empty and was not added",
    notAPicture: "a picture cannot be opened; choose “As files”",
    unfitPicture: "a picture is too large or too long; choose “As files”",
    tooLong: "the text is too long",
    deleted: "Deleted message",
    service: "The chat was changed",
  },
};

const REMEMBERED = "simulator.language";

let language = initialLanguage();

/** "zh" or "en". */
export const currentLanguage = () => language;

/** The locale for dates and numbers. */
export const currentLocale = () => (language === "zh" ? "zh-CN" : "en-GB");

/** A word of the page in the current language, with {name} places filled in. */
export function word(key, values = {}) {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** The current language's side of a {zh, en} pair. */
export const inLanguage = (pair) => pair?.[language] ?? pair?.zh ?? pair?.en ?? "";

/** Switch between the two languages and remember the choice. */
export function switchLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(REMEMBERED, language);
}

/** Write the words into the static parts of the page. */
export function writeWords(root = document) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const element of root.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll("[data-word-label]")) {
    element.setAttribute("aria-label", word(element.dataset.wordLabel));
  }
}

function initialLanguage() {
  const asked =
    new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(REMEMBERED) ?? navigator.language;
  return asked.toLowerCase().startsWith("zh") ? "zh" : "en";
}
