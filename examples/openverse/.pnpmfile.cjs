module.exports = { hooks: {} }
