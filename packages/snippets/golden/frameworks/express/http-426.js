import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('Upgrade', 'websocket');
  res.status(426).json({
    error: 'upgrade_required',
    message: 'Another protocol is required here.',
  });
});
